import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { joinIds, splitIds } from '../../state/route.js';
import { KINDS } from '../../state/symbols.js';
import { choice } from '../parts/choice.js';
import { tieCoverage } from '../parts/evidence.js';
import { kindOf, organizationLink, placeOf } from '../parts/names.js';
import { beginWith, picked } from '../parts/picked.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { backTests } from './back-tests.js';
import { working } from './measured.js';
import { spoken } from '../parts/spoken.js';

/** @typedef {import('../../ui/app.js').App} App */

const SHOWN = 50;

/** Partners that one does not have yet, each with its reasons. @param {App} app */
export function suggestionsTab(app) {
  const { of, kind, country, test } = app.route.params;
  const ids = splitIds(of).slice(0, 1);
  const take = (taken) => app.go(app.link({ of: joinIds(taken), test: '' }));
  const overview = app.ask('overview', '', calls.overview);
  const query = { limit: SHOWN, kind, country };
  const found = ids.length > 0 && app.ask('suggested', JSON.stringify([ids[0], query]), () => calls.suggestions(ids[0], query));
  return html`${picked(app, { ids, most: 1, name: 'suggested', label: app.t('suggest.for'), change: take })}
    <div class="filters">${choice(app, 'kind', KINDS.map((name) => ({ name })), (name) => app.term('kind', name))}
      ${choice(app, 'country', (overview.value?.countries ?? []).map(({ name }) => ({ name })), app.country)}</div>
    ${found ? html`<section aria-label=${app.t('analysis.result')} aria-busy=${busy(found)}>${working(app, found)}${whenReady(app, found, (value) => list(app, value))}
        ${test === '1' ? tested(app, ids[0], query) : found.value?.candidates > 0 ? html`<h2>${app.t('suggest.test')}</h2><p><button type="button" @click=${() => app.adjust({ test: '1' })}>${app.t('suggest.test.show')}</button>
          <span class="quiet">${app.t('suggest.test.lead')}</span></p>` : nothing}</section>`
      : empty(app.t('suggest.nobody'), beginWith(app, [], (id) => take([id])))}`;
}

function list(app, { organization, standing, items, total, candidates, excluded, method, notes, coverage }) {
  const words = app.choices.language;
  const known = excluded.length > 0 || candidates > 0;
  return html`${organization.id === standing.organization.id ? nothing : html`<p class="standing">${app.t('suggest.standIn', { name: app.name(organization), asked: app.name(standing.organization) })}</p>`}
    ${items.length === 0 ? empty(app.t('outlook.suggestions.none'), known ? html`<p>${app.t('suggest.none.advice')}</p>`
      : html`${notes.slice(0, 1).map((note) => html`<p>${spoken(app, note[words])}</p>`)}${tieCoverage(app, coverage.ties)}`) : html`
    <p class="quiet">${app.t('outlook.suggestions.lead')} ${app.t('outlook.suggestions.of', { shown: items.length, total, candidates })}</p>
    <table class="rows suggestions"><thead><tr><th scope="col" class="number">${app.t('analysis.rank')}</th><th scope="col">${app.t('suggest.candidate')}</th><th scope="col">${app.t('column.place')}</th>
        <th scope="col" class="number">${app.t('analysis.score')}</th><th scope="col">${app.t('suggest.reasons')}</th></tr></thead>
      <tbody>${items.map((each) => html`<tr><td class="number">${each.rank}</td><td>${organizationLink(app, each.organization)}</td>
        <td class="place">${placeOf(app, each.organization) || kindOf(app, each.organization)}</td><td class="number">${each.score.toFixed(3)}</td>
        <td>${reasons(app, each, words)}<details><summary>${app.t('suggest.signals', { n: each.signals.length })}</summary>
          <ul>${each.signals.map((signal) => html`<li>${spoken(app, signal.words[words])} <span class="quiet">${app.t('suggest.signal', { rank: signal.rank })}</span></li>`)}</ul></details></td></tr>`)}</tbody></table>
    ${total > items.length ? html`<p class="cut">${app.t('analysis.cut', { shown: items.length, total })}</p>` : nothing}`}
    <details class="covered"><summary>${app.t('suggest.method')}</summary><p>${method[words]}</p>${(notes ?? []).map((note) => html`<p>${spoken(app, (note.words ?? note)[words])}</p>`)}</details>
    <details class="covered"><summary>${app.t('suggest.excluded', { n: excluded.reduce((sum, each) => sum + each.organizations.length, 0) })}</summary>
      ${excluded.map((each) => html`<p>${spoken(app, each.words[words])}</p><p class="names">${each.organizations.map((one) => (one.id ? organizationLink(app, one) : html`<span class="name" lang="ja">${one.name}</span>`))}</p>`)}</details>`;
}

const reasons = (app, { reasons: all }, words) => html`<ul class="reasons">${all.slice(0, 3).map((each) => html`<li>${spoken(app, each.words[words])}</li>`)}</ul>
  ${all.length > 3 ? html`<details><summary>+${all.length - 3}</summary><ul class="reasons">${all.slice(3).map((each) => html`<li>${spoken(app, each.words[words])}</li>`)}</ul></details>` : nothing}`;

/** Takes a while: known ties are hidden and looked for again. */
function tested(app, id, query) {
  const asked = { ...query, limit: 1, backTest: true };
  const found = app.ask('back-test', JSON.stringify([id, asked]), () => calls.suggestions(id, asked));
  return html`<h2>${app.t('suggest.test')}</h2><div aria-busy=${busy(found)}>${whenReady(app, found, (value) => backTests(app, value))}</div>`;
}
