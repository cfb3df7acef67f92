import { html, nothing } from '../../lib/lit.js';
import * as rows from '../../state/comparison.js';
import { organizationLink, placeOf } from '../parts/names.js';
import { bar, line } from '../parts/signs.js';

/** @typedef {import('../../ui/app.js').App} App */

const SHOWN = 60;

const heads = (app, organizations) => organizations.map(({ organization }) => html`<th scope="col">${organizationLink(app, organization)}</th>`);

/** The plain figures. @param {App} app @param {any} value */
export function facts(app, { organizations }) {
  /** @type {[string, (each: any) => unknown][]} */
  const lines = [
    ['column.place', ({ organization }) => placeOf(app, organization)],
    ['column.partners', (each) => each.partners],
    ['compare.only', (each) => each.only],
    ['column.agreements', (each) => each.agreements],
    ['compare.countries', (each) => each.countries.length],
    ['column.first', ({ timeline }) => year(app, rows.byYear(timeline).at(0))],
    ['column.last', ({ timeline }) => year(app, rows.byYear(timeline).at(-1))],
  ];
  return html`<table class="rows compared-facts"><thead><tr><th scope="col"><span class="unseen">${app.t('totals.figure')}</span></th>${heads(app, organizations)}</tr></thead>
    <tbody>${lines.map(([name, value]) => html`<tr><th scope="row">${app.t(name)}</th>${organizations.map((each) => html`<td>${value(each)}</td>`)}</tr>`)}</tbody></table>`;
}

const year = (app, each) => (each ? app.date(String(each.year), 'year') : '–');

/** Partners of more than one of them; of three also how many each two share. @param {App} app @param {any} value */
export function shared(app, { organizations, partners, shared: counts }) {
  const found = rows.shared(partners);
  const name = (id) => app.name(organizations.find(({ organization }) => organization.id === id).organization);
  return html`<section><h2>${app.t('compare.shared', { n: found.length })}</h2>
    ${organizations.length > 2 ? html`<p class="quiet">${counts.filter((each) => each.of.length > 1).map(({ of, partners: n }) => html`<span class="spaced">${of.map(name).join(app.t('list.comma'))} ${n}</span>`)}</p>` : nothing}
    ${found.length === 0 ? html`<p>${app.t('compare.shared.none')}</p>` : html`<table class="rows">
      <thead><tr><th scope="col">${app.t('compare.partner')}</th>${heads(app, organizations)}</tr></thead>
      <tbody>${found.slice(0, SHOWN).map((row) => html`<tr><th scope="row">${organizationLink(app, row.organization)}</th>${organizations.map(({ organization }) => cell(app, row, organization.id))}</tr>`)}</tbody></table>
      ${cut(app, found.length)}`}</section>`;
}

const cut = (app, total) => (total > SHOWN ? html`<p class="cut">${app.t('checks.cut', { shown: SHOWN, total })}</p>` : nothing);

function cell(app, row, id) {
  if (!row.of.includes(id)) return html`<td class="quiet">–</td>`;
  const { types, count, first } = rows.between(row, id);
  return html`<td>${types.map((type) => html`<span class="whole">${line(type)}${app.term('tie', type)}</span> `)}<span class="quiet">${app.t('compare.count', { n: count })}${
    first ? ` · ${app.date(first, 'year')}` : nothing}</span></td>`;
}

/** Partners of one alone, a column each. @param {App} app @param {any} value */
export const alone = (app, { organizations, partners }) => html`<section><h2>${app.t('compare.alone')}</h2><div class="alone">${organizations.map(({ organization }) => {
  const own = rows.alone(partners, organization.id);
  return html`<div><h3>${app.name(organization)} <span class="quiet">${own.length}</span></h3>
    ${own.length === 0 ? html`<p class="quiet">${app.t('compare.alone.none')}</p>` : html`<ul class="plain">${own.slice(0, SHOWN).map((row) => html`<li>${organizationLink(app, row.organization)} <span class="quiet">${placeOf(app, row.organization)}</span></li>`)}</ul>`}
    ${cut(app, own.length)}</div>`;
})}</div></section>`;

/** Partners by field; in brackets how many of them are shared. @param {App} app @param {any} value */
export function fields(app, { organizations, fields: found }) {
  if (found.length === 0) return nothing;
  const numbers = ({ counts }) => organizations.map(({ organization }) => counts[organization.id] ?? 0);
  const most = Math.max(...found.flatMap(numbers));
  return html`<section><h2>${app.t('compare.fields')}</h2><table class="rows"><thead><tr><th scope="col">${app.t('filter.field')}</th>${heads(app, organizations)}<th scope="col" class="number">${app.t('compare.sharedShort')}</th></tr></thead>
    <tbody>${found.map((row) => html`<tr><th scope="row">${app.shortTerm('field', row.name)}</th>${numbers(row).map((n) => html`<td class="measured"><span class="digits">${n}</span>${bar(n, most)}</td>`)}<td class="number">${row.shared}</td></tr>`)}</tbody></table></section>`;
}
