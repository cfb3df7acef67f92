import { html, nothing } from '../../lib/lit.js';
import { rowsOf, table, yearsOf } from '../../state/comparison.js';
import { organizationLink, placeOf } from '../parts/names.js';
import { bar, line } from '../parts/signs.js';

/** @typedef {import('../../ui/app.js').App} App */
/** @typedef {{profile: any, partners: any}} Compared */

const SHOWN = 60;

const heads = (app, all) => all.map(({ profile }) => html`<th scope="col">${organizationLink(app, profile)}</th>`);

/** The plain figures. @param {App} app @param {Compared[]} all */
export function facts(app, all) {
  const rows = [
    ['column.place', ({ profile }) => placeOf(app, profile)],
    ['column.partners', ({ profile }) => profile.partners],
    ['column.agreements', ({ profile }) => profile.agreements.length],
    ['compare.countries', ({ partners }) => partners.facets.countries.length],
    ['column.first', ({ partners }) => year(app, yearsOf(partners.items).at(0))],
    ['column.last', ({ partners }) => year(app, yearsOf(partners.items).at(-1))],
  ];
  return html`<table class="rows compared-facts"><thead><tr><th scope="col"><span class="unseen">${app.t('totals.figure')}</span></th>${heads(app, all)}</tr></thead>
    <tbody>${rows.map(([name, value]) => html`<tr><th scope="row">${app.t(name)}</th>${all.map((each) => html`<td>${value(each)}</td>`)}</tr>`)}</tbody></table>`;
}

const year = (app, each) => (each ? app.date(String(each.year), 'year') : '–');

/** Partners of more than one of them. @param {App} app @param {Compared[]} all */
export function shared(app, all) {
  const rows = rowsOf(all.map(({ partners }) => partners.items), all.map(({ profile }) => profile.id)).filter((row) => row.shared > 1);
  return html`<section><h2>${app.t('compare.shared', { n: rows.length })}</h2>
    ${rows.length === 0 ? html`<p>${app.t('compare.shared.none')}</p>` : html`<table class="rows">
      <thead><tr><th scope="col">${app.t('compare.partner')}</th>${heads(app, all)}</tr></thead>
      <tbody>${rows.slice(0, SHOWN).map((row) => html`<tr><th scope="row">${organizationLink(app, row.organization)}</th>${row.by.map((partner) => cell(app, partner))}</tr>`)}</tbody></table>
      ${rows.length > SHOWN ? html`<p class="cut">${app.t('checks.cut', { shown: SHOWN, total: rows.length })}</p>` : nothing}`}</section>`;
}

function cell(app, partner) {
  if (!partner) return html`<td class="quiet">–</td>`;
  const types = [...new Set(partner.ties.map((tie) => tie.type))];
  return html`<td>${types.map((type) => html`<span class="whole">${line(type)}${app.term('tie', type)}</span> `)}<span class="quiet">${app.t('compare.count', { n: partner.count })}${
    partner.first ? ` · ${app.date(partner.first, 'year')}` : nothing}</span></td>`;
}

/** Partners of one alone, a column each. @param {App} app @param {Compared[]} all */
export function alone(app, all) {
  const rows = rowsOf(all.map(({ partners }) => partners.items), all.map(({ profile }) => profile.id)).filter((row) => row.shared === 1);
  return html`<section><h2>${app.t('compare.alone')}</h2><div class="alone">${all.map(({ profile }, column) => {
    const own = rows.filter((row) => row.by[column]);
    return html`<div><h3>${app.name(profile)} <span class="quiet">${own.length}</span></h3>
      ${own.length === 0 ? html`<p class="quiet">${app.t('compare.alone.none')}</p>` : html`<ul class="plain">${own.slice(0, SHOWN).map((row) => html`<li>${organizationLink(app, row.organization)}</li>`)}</ul>`}
      ${own.length > SHOWN ? html`<p class="cut">${app.t('checks.cut', { shown: SHOWN, total: own.length })}</p>` : nothing}</div>`;
  })}</div></section>`;
}

/** Partners by field. @param {App} app @param {Compared[]} all */
export function fields(app, all) {
  const rows = table(all.map(({ partners }) => partners.items), (partner) => partner.fields);
  if (rows.length === 0) return nothing;
  const most = Math.max(...rows.flatMap((row) => row.numbers));
  return html`<section><h2>${app.t('compare.fields')}</h2><table class="rows"><thead><tr><th scope="col">${app.t('filter.field')}</th>${heads(app, all)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr><th scope="row">${app.shortTerm('field', row.name)}</th>${row.numbers.map((n) => html`<td class="measured"><span class="digits">${n}</span>${bar(n, most)}</td>`)}</tr>`)}</tbody></table></section>`;
}
