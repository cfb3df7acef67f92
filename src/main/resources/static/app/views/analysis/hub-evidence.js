import { html, nothing } from '../../lib/lit.js';
import { entryOf } from '../parts/evidence.js';
import { agreementLink, date, fieldList, linesOf, organizationLink } from '../parts/names.js';
import { bar } from '../parts/signs.js';
import { toAgreement } from '../../state/route.js';

/** @typedef {import('../../ui/app.js').App} App */

const SHOWN = 60;

/** Agreements and places in documents behind a sentence. @param {App} app @param {string[]} agreements @param {any[]} citations */
export const evidence = (app, agreements, citations) => html`<p>${agreements.slice(0, SHOWN).map((id) => html`<a class="spaced" href=${toAgreement(id)}>${id}</a> `)}
    ${agreements.length > SHOWN ? html`<span class="quiet">${app.t('settle.others', { n: agreements.length - SHOWN })}</span>` : nothing}</p>
  ${citations.length === 0 ? nothing : html`<p class="quiet">${citations.slice(0, SHOWN).map((each) => html`${entryOf(app, each)} ${linesOf(app, each.lines)} `)}</p>`}`;

/** How many ties, of which kinds, in which fields and years, and each with where it is stated. @param {App} app @param {any} held */
export function ties(app, held) {
  const { agreements, partners, undated, first, last } = held;
  return html`<p>${app.t('hub.ties', { agreements, partners })}
      ${first ? html`${app.t('hub.years')} ${date(app, first, 'year')}–${date(app, last, 'year')}` : nothing}
      ${undated > 0 ? html`<span class="quiet">${app.t('hub.undated', { n: undated })}</span>` : nothing}</p>
    <div class="columns three">
      ${counts(app, app.t('filter.type'), held.types, (name) => app.term('tie', name))}
      ${counts(app, app.t('filter.field'), held.fields, (name) => app.shortTerm('field', name))}
      ${counts(app, app.t('hub.year'), held.years, (name) => app.date(name, 'year'))}
    </div>
    <details class="covered"><summary>${app.t('hub.evidence', { n: held.evidence.length })}</summary>
      <table class="rows"><thead><tr><th scope="col">${app.t('compare.partner')}</th><th scope="col">${app.t('filter.type')}</th><th scope="col">${app.t('column.title')}</th>
          <th scope="col">${app.t('filter.field')}</th><th scope="col">${app.t('outlook.day')}</th><th scope="col">${app.t('ask.sources')}</th></tr></thead>
        <tbody>${held.evidence.map((each) => html`<tr><td>${organizationLink(app, each.partner)}</td><td>${app.term('tie', each.type)}</td><td>${agreementLink(app, { id: each.agreement, title: each.title })}</td>
          <td>${fieldList(app, each.fields)}</td><td class="date">${date(app, each.since, each.sincePrecision, each.sincePrinted)}</td>
          <td class="names">${each.citations.slice(0, 3).map((cite) => html`${entryOf(app, cite)} `)}${each.citations.length > 3 ? html`<span class="quiet">+${each.citations.length - 3}</span>` : nothing}</td></tr>`)}</tbody></table></details>`;
}

function counts(app, title, values, label) {
  if (values.length === 0) return nothing;
  const most = Math.max(...values.map((each) => each.count));
  return html`<table class="ranking counts"><caption class="quiet">${title}</caption><tbody>${values.map((each) => html`<tr><th scope="row">${label(each.name)}</th>
    <td class="number">${each.count}</td><td class="bars">${bar(each.count, most)}</td></tr>`)}</tbody></table>`;
}
