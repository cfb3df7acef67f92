import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { format, joinIds } from '../../state/route.js';
import { shownScore } from '../../state/scores.js';
import { tieCoverage } from '../parts/evidence.js';
import { organizationLink } from '../parts/names.js';
import { beginWith, organizationOf, picked } from '../parts/picked.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { spoken } from '../parts/spoken.js';

/** @typedef {import('../../ui/app.js').App} App */

const WAYS = ['level', 'prefecture', 'group'];
const MOST = 50;

/** One among those of its level, its prefecture or a chosen group. @param {App} app @param {string[]} ids the first is the one looked at, the others are the group @param {(ids: string[]) => void} to */
export function peersTab(app, ids, to) {
  const by = WAYS.includes(app.route.params.by) ? app.route.params.by : 'level';
  const [id, ...group] = ids;
  const ready = id && (by !== 'group' || group.length > 0);
  const found = ready && app.ask('peers', JSON.stringify([id, by, by === 'group' ? group : []]), () => calls.peers({ id, by, ids: by === 'group' ? group.slice(0, MOST) : [] }));
  return html`${picked(app, { ids: id ? [id] : [], most: 1, name: 'peer', label: app.t('peers.who'), change: ([taken]) => to(taken ? [taken, ...group] : []) })}
    <div class="filters"><label class="choice"><span>${app.t('peers.by')}</span><select name="by" @change=${(event) => app.go(app.link({ by: event.target.value === 'level' ? '' : event.target.value }))}>
      ${WAYS.map((way) => html`<option value=${way} .selected=${way === by}>${app.t(`peers.by.${way}`)}</option>`)}</select></label></div>
    ${by === 'group' && id ? html`<p>${app.t('peers.group')}</p>${picked(app, { ids: group, most: MOST, name: 'group', label: app.t('peers.add'), change: (taken) => to([id, ...taken]) })}` : nothing}
    ${found ? html`<div aria-busy=${busy(found)}>${whenReady(app, found, (value) => among(app, value, to))}</div>`
      : empty(app.t(id ? 'peers.noGroup' : 'peers.nobody'), id ? nothing : beginWith(app, [], (taken) => to([taken])))}`;
}

function among(app, { organization, label, missing, peers, measures, caveats, coverage }, to) {
  const words = app.choices.language;
  return html`<p class="understood"><strong>${app.name(organization)}</strong>${app.t('list.stop')}${label ? app.t('peers.of', { label: app.term('level', label), n: peers.length }) : app.t('peers.ofGroup', { n: peers.length })}</p>
    <table class="rows narrow"><thead><tr><th scope="col">${app.t('analysis.measure')}</th><th scope="col" class="number">${app.t('peers.rank')}</th><th scope="col" class="number">${app.t('peers.overall')}</th>
        <th scope="col" class="number">${app.t('analysis.score')}</th><th scope="col" class="number">${app.t('peers.median')}</th></tr></thead>
      <tbody>${measures.map((each) => html`<tr><th scope="row" title=${each.meaning[words]}><a href=${format({ screen: 'analysis', params: { measure: each.measure } })}>${each.name[words]}</a></th>
        <td class="number">${each.rankAmongPeers === undefined ? '–' : app.t('compare.rank', { rank: each.rankAmongPeers, total: each.ofPeers })}</td>
        <td class="number">${each.rank === undefined ? '–' : app.t('compare.rank', { rank: each.rank, total: each.of })}</td>
        <td class="number">${number(each.score)}</td><td class="number">${number(each.median)}</td></tr>`)}</tbody></table>
    <h2>${app.t('peers.all')}</h2><p class="quiet">${app.t('peers.all.lead')}</p>
    <div class="wide" tabindex="0" role="region" aria-label=${app.t('peers.all')}><table class="rows peers"><thead><tr><th scope="col">${app.t('column.organization')}</th>${measures.map((each) => html`<th scope="col" class="number">${each.name[words]}</th>`)}</tr></thead>
      <tbody>${peers.map((each) => html`<tr class=${each.itself ? 'selected' : ''}><th scope="row">${organizationLink(app, each.organization)}
        ${each.itself ? nothing : html`<button type="button" class="plain" @click=${() => app.go(format({ screen: 'compare', params: { ids: joinIds([organization.id, each.organization.id]) } }))}>${app.t('peers.compare')}</button>`}</th>
        ${measures.map(({ measure }) => html`<td class="number">${each.places[measure]?.rank ?? '–'}${each.places[measure]?.warning ? html`<span class="quiet" title=${each.places[measure].warning[words]}>※</span>` : nothing}</td>`)}</tr>`)}</tbody></table></div>
    ${missing.length > 0 ? html`<p class="cut">${app.t('peers.missing', { n: missing.length })} ${missing.map((each) => missed(app, each, organization))}</p>` : nothing}
    ${missing.includes(organization.id) ? tieCoverage(app, coverage.ties) : nothing}
    <dl class="pairs">${caveats.map((each) => html`<dt>${app.term('caveat', each.kind)}</dt><dd>${spoken(app, each[words])}</dd>`)}</dl>`;
}

const number = (value) => (value === undefined ? '–' : shownScore(value));

const missed = (app, id, asked) => {
  const known = id === asked.id ? asked : organizationOf(app, id);
  return known ? organizationLink(app, known) : html`<span>${id} </span>`;
};
