import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { format, toOrganization } from '../state/route.js';
import { agreementsInField } from './cypher-examples.js';
import { atlas } from './parts/atlas.js';
import { date, organizationLink, placeOf } from './parts/names.js';
import { icon } from './parts/icons.js';
import { bar } from './parts/signs.js';
import { empty, whenReady } from './parts/states.js';

/** @typedef {import('../ui/app.js').App} App */

/** What a planner can do here, each with the screen for it. */
/** @type {(keyof typeof import('./parts/icons.js').PATHS)[]} */
const SCREENS = ['explore', 'ask', 'find', 'compare', 'analysis', 'report', 'settle', 'totals', 'issues', 'cypher'];
const QUESTIONS = ['whoElse', 'shared', 'anniversaries'];

/** 始める: one bar to type in, what one can do, and what there is to find. @param {App} app */
export function start(app) {
  const overview = app.ask('overview', '', calls.overview);
  return html`
    <div class="opening"><section class="ask">
      <h1>${app.t('start.title')}</h1>
      <enishi-search .app=${app}></enishi-search>
      <p class="examples">${overview.value ? examples(app, overview.value) : html`&nbsp;`}</p>
      <p class="examples"><span class="quiet">${app.t('start.questions')}</span> ${QUESTIONS.map((name) => app.t(`ask.example.${name}`)).map((q) => html`<a
        class="question" href=${format({ screen: 'ask', params: { q } })}>${q}</a>`)}</p>
      ${figures(app, overview.value)}
    </section>
    ${overview.value ? atlas(app, overview.value.hubs, (id) => app.go(toOrganization(id))) : nothing}</div>
    ${app.choices.toured === 'yes' ? nothing : invitation(app)}
    <nav class="doings" aria-label=${app.t('start.doings')}><ul>
      ${SCREENS.map((screen) => html`<li><a href=${format({ screen })}>${icon(screen)}${app.t(`screen.${screen}`)}</a> <span>${app.t(`start.do.${screen}`)}</span></li>`)}
      <li><a href="/help">${icon('manual')}${app.t('manual.title')}</a> <span>${app.t('start.do.manual')}</span></li>
    </ul></nav>
    ${whenReady(app, overview, (value) => (value.agreements === 0 ? nothingYet(app) : contents(app, value)))}`;
}

/** Only until it was taken or declined once. */
const invitation = (app) => html`<p class="invitation"><strong>${app.t('tour.invite')}</strong>
  <button type="button" class="main" @click=${() => app.beginTour()}>${app.t('tour.begin')}</button>
  <button type="button" @click=${() => app.choose({ toured: 'yes' })}>${app.t('tour.decline')}</button></p>`;

const nothingYet = (app) => empty(app.t('start.empty'), html`<p>${app.t('start.empty.advice')}</p>`);

/** The first of home and of abroad, so that both directions are seen to work. */
function examples(app, { hubs }) {
  const abroad = hubs.filter((hub) => hub.countryCode && hub.countryCode !== 'JP');
  const home = hubs.filter((hub) => !abroad.includes(hub));
  const picked = [...home.slice(0, 3), ...abroad.slice(0, 3)];
  if (picked.length === 0) return nothing;
  return html`<span class="quiet">${app.t('start.examples')}</span> ${picked.map((hub) => organizationLink(app, hub))}`;
}

function contents(app, value) {
  return html`
    <section><h2>${app.t('start.sources')}</h2>${sources(app, value.documents)}</section>
    <div class="columns three">
      <section>
        <h2>${app.t('start.hubs')}</h2>
        ${hubs(app, value.hubs.slice(0, 14))}
      </section>
      <section>
        <h2>${app.t('start.fields')}</h2>
        ${bars(app, value.fields, (name) => app.term('field', name),
          (name) => format({ screen: 'cypher', params: { q: agreementsInField(name), run: '1' } }))}
      </section>
      <section>
        <h2>${app.t('start.countries')}</h2>
        ${bars(app, value.countries.slice(0, 20), app.country, (country) => format({ screen: 'find', params: { country } }))}
      </section>
    </div>`;
}

/** How much there is; the place is kept until it is known. */
const figures = (app, value) => html`<dl class="figures">${value && value.agreements > 0 ? html`
  ${figure(app.t('start.organizations'), app.t('number', { n: value.organizations }))}
  ${figure(app.t('start.agreements'), app.t('number', { n: value.agreements }))}
  ${figure(app.t('start.documents'), app.t('number', { n: value.documents.length }))}
  ${figure(app.t('start.issues'), html`<a href=${format({ screen: 'issues' })}>${app.t('number', { n: value.openIssues })}</a>`)}` : nothing}</dl>`;

const figure = (name, value) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function hubs(app, list) {
  const most = Math.max(...list.map((hub) => hub.strength));
  return html`<p class="quiet">${app.t('start.hubs.rule')}</p><table class="ranking">
    <thead><tr><th scope="col">${app.t('column.organization')}</th><th scope="col">${app.t('column.place')}</th>
      <th scope="col" colspan="2">${app.t('start.strength')}</th><th scope="col" class="number">${app.t('column.partners')}</th>
      <th scope="col" class="number">${app.t('column.agreements')}</th></tr></thead>
    <tbody>${list.map((hub) => html`<tr><td>${organizationLink(app, hub)}</td><td class="quiet">${placeOf(app, hub)}</td>
      <td class="number">${hub.strength.toFixed(1)}</td><td class="bars">${bar(hub.strength, most)}</td><td class="number">${hub.partners}</td>
      <td class="number">${hub.agreements}</td></tr>`)}</tbody>
  </table>`;
}

function bars(app, list, name, href) {
  const most = Math.max(...list.map((each) => each.agreements));
  return html`<table class="ranking">
    <thead class="unseen"><tr><th scope="col">${app.t('column.name')}</th><th scope="col" colspan="2">${app.t('column.agreements')}</th></tr></thead>
    <tbody>${list.map((each) => html`<tr><td><a href=${href(each.name)} lang=${app.languageOf(name(each.name)) ?? nothing}>${name(each.name)}</a></td>
      <td class="number">${each.agreements}</td><td class="bars">${bar(each.agreements, most)}</td></tr>`)}</tbody>
  </table>`;
}

/** What all answers rest on, and what day each document speaks of. */
const sources = (app, documents) => html`<table class="rows">
  <thead><tr><th scope="col">${app.t('start.source.title')}</th><th scope="col">${app.t('start.source.publisher')}</th>
    <th scope="col">${app.t('coverage.asOf')}</th><th scope="col" class="number">${app.t('column.agreements')}</th></tr></thead>
  <tbody>${documents.map((document) => html`<tr><td lang="ja"><cite>${document.title}</cite></td><td lang="ja">${document.publisher}</td>
    <td class="date">${document.asOf ? date(app, document.asOf) : html`<span class="quiet">${app.t('start.source.undated')}</span>`}</td>
    <td class="number">${document.agreements}</td></tr>`)}</tbody>
</table>`;
