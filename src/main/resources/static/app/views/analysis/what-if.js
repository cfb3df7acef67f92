import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { assumed, nothingAssumed, notAssuming, toLink } from '../../state/assumptions.js';
import { shownScore } from '../../state/scores.js';
import { organizationLink } from '../parts/names.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { pageOf, pager } from '../parts/tables.js';
import { adders } from './assumption-forms.js';
import { listed } from './assumption-list.js';
import { controls } from './controls.js';
import { beforeAfter } from './hub-removal.js';
import { working } from './measured.js';
import { spoken } from '../parts/spoken.js';

/** @typedef {import('../../ui/app.js').App} App */

const FETCHED = 500;
const SIZE = 25;

/** What would move if agreements, memberships or organisations came or went; nothing is stored. @param {App} app @param {any} offer @param {any} query */
export function whatIfTab(app, offer, query) {
  const ranks = offer.measures.find((each) => each.key === query.measure).subject === 'VERTEX';
  const asked = ranks ? query : { ...query, measure: 'betweenness' };
  const assumptions = assumed(app.route.params.if);
  const change = (next) => app.go(app.link({ if: toLink(next), p: '' }));
  const none = nothingAssumed(assumptions);
  const found = !none && app.ask('what-if', JSON.stringify([asked, assumptions]), () => calls.whatIf(assumptions, { ...asked, limit: FETCHED }));
  return html`<div class="analysis-columns">
    <div class="ask-for">
      ${controls(app, offer, asked, ['VERTEX'])}
    </div>
    <section class="result">
      <h2>${app.t('whatIf.assumed')}</h2>
      ${none ? html`<p class="quiet">${app.t(app.route.params.if ? 'whatIf.broken' : 'whatIf.none')}</p>`
        : listed(app, assumptions, (list, index) => change(notAssuming(assumptions, list, index)))}
      ${adders(app, assumptions, change)}
      <div role="status" aria-busy=${found ? busy(found) : 'false'}>${found ? html`${working(app, found)}${whenReady(app, found, (value) => moved(app, value))}` : nothing}</div>
    </section></div>`;
}

function moved(app, { before, after, measures, notes, dataVersion }) {
  const words = app.choices.language;
  return html`<h2>${app.t('whatIf.network')}</h2>${beforeAfter(app, before, after)}
    ${measures.map((measure) => ranks(app, measure, words))}
    ${notes.map((note) => html`<p class="quiet">${spoken(app, note[words])}</p>`)}
    <p class="quiet">${app.t('whatIf.version', { data: dataVersion })}</p>`;
}

function ranks(app, { name, moved: all, total }, words) {
  const page = pageOf(app.route.params);
  return html`<h2>${name[words]} <span class="quiet">${app.t('whatIf.moved', { n: total })}</span></h2>
    ${all.length === 0 ? empty(app.t('whatIf.still')) : html`<table class="rows"><thead><tr><th scope="col">${app.t('column.organization')}</th>
      <th scope="col" class="number">${app.t('whatIf.before')}</th><th scope="col" class="number">${app.t('whatIf.after')}</th><th scope="col" class="number">${app.t('whatIf.score')}</th><th scope="col">${app.t('whatIf.words')}</th></tr></thead>
    <tbody>${all.slice((page - 1) * SIZE, page * SIZE).map((each) => html`<tr class=${each.named ? 'selected' : ''}><td>${organization(app, each.organization)}</td>
      <td class="number">${each.before?.rank ?? '–'}</td><td class="number">${each.after?.rank ?? '–'}</td>
      <td class="number">${each.before ? shownScore(each.before.score) : '–'} → ${each.after ? shownScore(each.after.score) : '–'}</td><td>${each.words[words]}</td></tr>`)}</tbody></table>
    ${total > all.length ? html`<p class="cut">${app.t('analysis.cut', { shown: all.length, total })}</p>` : nothing}
    ${pager(app, { page, size: SIZE, total: all.length })}`}`;
}

/** One that is only assumed has no page. */
const organization = (app, each) => (each.id.startsWith('what-if:') ? html`<span lang="ja">${each.name}</span>` : organizationLink(app, each));
