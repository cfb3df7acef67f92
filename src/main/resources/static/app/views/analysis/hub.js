import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { format, joinIds, splitIds, toAgreement } from '../../state/route.js';
import { tieCoverage } from '../parts/evidence.js';
import { organizationLink } from '../parts/names.js';
import { beginWith, picked } from '../parts/picked.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { evidence, ties } from './hub-evidence.js';
import { held } from './hub-removal.js';
import { working } from './measured.js';
import { spoken } from '../parts/spoken.js';

/** @typedef {import('../../ui/app.js').App} App */

const SHOWN = 30;

/** What one organisation, or the tie between two, holds together. @param {App} app */
export function hubTab(app) {
  const ids = splitIds(app.route.params.of).slice(0, 2);
  const to = (taken) => app.go(app.link({ of: joinIds(taken) }));
  const found = ids.length > 0 && app.ask('hub', ids.join(' '), () => calls.hub(ids[0], ids[1]));
  return html`${picked(app, { ids, most: 2, name: 'hub', label: app.t(ids.length === 0 ? 'hub.of' : 'hub.with'), change: to })}
    ${found ? html`<section aria-label=${app.t('analysis.result')} aria-busy=${busy(found)}>${working(app, found)}${whenReady(app, found, (value) => told(app, value))}</section>`
      : empty(app.t('hub.nobody'), beginWith(app, [], (id) => to([id])))}`;
}

function told(app, value) {
  const words = app.choices.language;
  return html`${story(app, value)}
    ${value.notes.map((note) => html`<p class="quiet">${spoken(app, note[words])}</p>`)}
    ${value.pair ? pair(app, value) : nothing}
    ${value.organizations.map((member) => one(app, member))}
    <p class="quiet">${app.t('whatIf.version', { data: value.dataVersion })}</p>`;
}

/** The sentences, each with the rows behind its figures. */
const story = (app, { story: sentences }) => html`<ol class="story">${sentences.map(({ words, figures, citations }) => {
  const agreements = [...new Set(figures.flatMap((each) => each.agreements))];
  return html`<li>${spoken(app, words[app.choices.language])}${agreements.length + citations.length === 0 ? nothing : html`
    <details><summary>${app.t('hub.rests', { n: agreements.length || citations.length })}</summary>${evidence(app, agreements, citations)}</details>`}</li>`;
})}</ol>`;

function one(app, { organization, ties: own, betweenness, removals, sources, coPartners, coPartnersTotal, units, coverage }) {
  const words = app.choices.language;
  return html`<section class="hub"><h2>${organizationLink(app, organization)}</h2>
    ${ties(app, own)}
    ${own.agreements === 0 ? tieCoverage(app, coverage.ties) : nothing}
    <div class="columns two"><div>
      <h3>${app.t('hub.betweenness')}</h3>${places(app, betweenness, words)}
      <h3>${app.t('hub.sources')}</h3>
      <table class="rows"><thead><tr><th scope="col">${app.t('start.source.title')}</th><th scope="col" class="number">${app.t('hub.alone')}</th><th scope="col" class="number">${app.t('hub.rankWithout')}</th></tr></thead>
        <tbody>${sources.map((each) => html`<tr><th scope="row" lang="ja">${each.title}</th><td class="number">${each.alone.length}</td><td class="number">${each.losesAll ? app.t('hub.losesAll') : (each.rank ?? '–')}</td></tr>`)}</tbody></table>
      ${coPartners.length === 0 ? nothing : html`<h3>${app.t('hub.coPartners', { n: coPartnersTotal })}</h3>
        <table class="rows"><tbody>${coPartners.slice(0, SHOWN).map((each) => html`<tr><th scope="row">${organizationLink(app, each.organization)}</th><td class="number">${each.count}</td>
          <td class="names">${each.shared.map((shared) => organizationLink(app, shared))}</td></tr>`)}</tbody></table>
        ${coPartnersTotal > Math.min(SHOWN, coPartners.length) ? html`<p class="cut">${app.t('checks.cut', { shown: Math.min(SHOWN, coPartners.length), total: coPartnersTotal })}</p>` : nothing}`}
      ${departments(app, units)}
    </div><div>${removals.map((each) => held(app, each))}</div></div></section>`;
}

const departments = (app, units) => (units.length === 0 ? nothing : html`<h3>${app.t('hub.units')}</h3>
  <table class="rows"><tbody>${units.map((each) => html`<tr><th scope="row" lang="ja">${each.name}</th><td class="names">${each.agreements.map((id) => html`<a class="name" href=${toAgreement(id)}>${id}</a>`)}</td></tr>`)}</tbody></table>`);

const places = (app, all, words) => html`<table class="rows"><thead><tr><th scope="col">${app.t('analysis.councils')}</th><th scope="col" class="number">${app.t('analysis.rank')}</th><th scope="col" class="number">${app.t('analysis.score')}</th></tr></thead>
  <tbody>${all.map((each) => html`<tr><th scope="row" title=${each.words[words]}><a href=${format({ screen: 'analysis', params: { measure: 'betweenness', councils: each.councils === 'out' ? '' : each.councils } })}>${app.t(`analysis.councils.${each.councils}`)}</a></th>
    <td class="number">${each.rank === undefined ? '–' : app.t('compare.rank', { rank: each.rank, total: each.of })}</td><td class="number">${each.score === undefined ? '–' : each.score.toPrecision(3)}</td></tr>`)}</tbody></table>`;

/** What the tie between the two does, beside what each does. */
function pair(app, { organizations, pair: { ties: between, roles, shared, units } }) {
  const [left, right] = organizations.map(({ organization }) => organization);
  return html`<section class="hub"><h2>${organizationLink(app, left)} <span class="quiet">–</span> ${organizationLink(app, right)}</h2>
    ${ties(app, between)}
    <div class="columns two"><div>
      <h3>${app.t('hub.shared', { n: shared.length })}</h3>
      ${shared.length === 0 ? html`<p class="quiet">${app.t('compare.shared.none')}</p>` : html`<p class="names">${shared.slice(0, SHOWN).map((each) => organizationLink(app, each))}</p>
        ${shared.length > SHOWN ? html`<p class="cut">${app.t('checks.cut', { shown: SHOWN, total: shared.length })}</p>` : nothing}`}
      ${departments(app, units)}
    </div><div>${roles.map((role) => html`<h3>${app.t('hub.role', { way: app.t(`analysis.councils.${role.councils}`) })}</h3>
      ${role.tied ? html`<p>${app.t(role.bridge ? 'hub.bridge' : 'hub.noBridge', { steps: role.distanceWithout ?? '' })}
          ${role.edgeBetweenness ? app.t('hub.edgePlace', { rank: role.edgeBetweenness.rank, of: role.edgeBetweenness.of }) : nothing}</p>
        ${role.without ? held(app, role.without) : nothing}` : html`<p class="quiet">${app.t('hub.untied')}</p>`}`)}</div></div></section>`;
}
