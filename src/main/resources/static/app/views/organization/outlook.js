import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { address } from '../../api/client.js';
import { format, joinIds } from '../../state/route.js';
import { icon } from '../parts/icons.js';
import { agreementLink, date, organizationLink } from '../parts/names.js';
import { busy, whenReady } from '../parts/states.js';
import { spoken } from '../parts/spoken.js';

/** @typedef {import('../../ui/app.js').App} App */

const SUGGESTED = 8;

/** What comes next for it: whom it could partner with and why, and which anniversaries near. @param {App} app @param {any} profile */
export const outlook = (app, profile) => html`${suggestions(app, profile)}${anniversaries(app, profile)}`;

/** Asked for only when wanted: it takes a while, and is a proposal, not a fact. */
function suggestions(app, profile) {
  if (profile.partners === 0) return nothing;
  const wanted = app.route.params.suggest === '1';
  const found = wanted && app.ask('suggestions', profile.id, () => calls.suggestions(profile.id, { limit: SUGGESTED }));
  return html`<section class=${wanted ? '' : 'outlook-ask'}><h2>${app.t('outlook.suggestions')}</h2>
    ${wanted ? html`<div aria-busy=${busy(found)}>${whenReady(app, found, (value) => suggested(app, profile, value))}</div>`
      : html`<p><button type="button" @click=${() => app.adjust({ suggest: '1' })}>${app.t('outlook.suggestions.show')}</button>
        <span class="quiet">${app.t('outlook.suggestions.lead')}</span></p>`}</section>`;
}

function suggested(app, profile, { items, total, candidates, notes }) {
  const words = app.choices.language;
  if (items.length === 0) return html`<p>${app.t('outlook.suggestions.none')}</p>`;
  return html`<p class="quiet">${app.t('outlook.suggestions.lead')}</p>
    <ol class="suggested">${items.map((each) => html`<li>${organizationLink(app, each.organization)} <span class="quiet digits">${each.score.toFixed(2)}</span>
      ${each.reasons.length > 0 ? html`<ul>${each.reasons.slice(0, 3).map((reason) => html`<li>${spoken(app, reason.words[words])}</li>`)}</ul>` : nothing}</li>`)}</ol>
    <p class="quiet">${app.t('outlook.suggestions.of', { shown: items.length, total, candidates })}</p>
    <p><a href=${format({ screen: 'analysis', params: { tab: 'suggestions', of: joinIds([profile.id]) } })}>${app.t('outlook.suggestions.more')}</a></p>
    ${(notes ?? []).map((note) => html`<p class="quiet">${spoken(app, (note.words ?? note)[words])}</p>`)}`;
}

/** Of this year and the next: every fifth, as the documents count. */
function anniversaries(app, profile) {
  const from = Number((app.route.params.asOf || new Date().toISOString()).slice(0, 4));
  const years = [from, from + 1].map((year) => app.ask(`anniversaries ${year}`, profile.id, () => calls.anniversaries(profile.id, year)));
  const items = years.flatMap((each) => each.value?.items ?? []);
  if (items.length === 0) return nothing;
  return html`<section><h2>${app.t('outlook.anniversaries', { n: items.length })}</h2>
    <table class="rows"><thead><tr><th scope="col">${app.t('glossary.anniversary')}</th><th scope="col">${app.t('outlook.day')}</th><th scope="col">${app.t('column.title')}</th></tr></thead>
      <tbody>${items.map((each) => html`<tr><td class="whole">${app.t('outlook.years', { n: each.number })}</td>
        <td class="date">${date(app, each.from)}${each.to !== each.from ? html`–${date(app, each.to)}` : nothing}</td><td>${agreementLink(app, each)}</td></tr>`)}</tbody></table>
    <p>${[from, from + 1].map((year) => html`<a class="spaced" href=${address(['anniversaries.ics'], { organization: profile.id, year })} download>${icon('save')}${app.t('outlook.calendar', { year: String(year) })}</a>`)}<a href=${format({ screen: 'ask', params: { q: `${profile.name}の協定の連絡先` } })}>${app.t('outlook.contacts')}</a></p></section>`;
}
