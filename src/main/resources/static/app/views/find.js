import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { codeUntil, kindOf, organizationLink, placeOf } from './parts/names.js';
import { choice } from './parts/choice.js';
import { tieCoverage } from './parts/evidence.js';
import { busy, empty, whenReady } from './parts/states.js';
import { pageOf, pager } from './parts/tables.js';
import { spoken } from './parts/spoken.js';

const SIZE = 50;
/** Letters of what was looked for that the heading repeats. */
const REPEATED = 60;

/** Every organisation that matches, page by page. @param {import('../ui/app.js').App} app */
export function find(app) {
  const { q, kind, country, prefecture } = app.route.params;
  const page = pageOf(app.route.params);
  const query = { q, kind, country, prefecture, limit: SIZE, offset: (page - 1) * SIZE };
  const found = app.ask('found', JSON.stringify(query), () => calls.organizations(query));
  const { kinds = [], countries = [], prefectures = [] } = found.value?.facets ?? {};
  return html`
    <h1>${q ? spoken(app, app.t('find.for', { q: q.length > REPEATED ? `${q.slice(0, REPEATED)}…` : q })) : app.t('screen.find')}</h1>
    <div class="filters">
      ${choice(app, 'kind', kinds, (name) => app.term('kind', name))}
      ${choice(app, 'country', countries, app.country)}
      ${choice(app, 'prefecture', prefectures, app.place)}
      ${q ? html`<a href=${app.link({ q: '', p: '' })}>${app.t('find.all')}</a>` : nothing}
    </div>
    <div aria-busy=${busy(found)}>${whenReady(app, found, (list) => results(app, list, page, q))}</div>`;
}

function results(app, { items, total, absent = [] }, page, asked) {
  const unnamed = absent.length > 0 ? html`<section class="unnamed"><h2>${app.t('find.absent')}</h2>
    <p>${app.t('find.absent.text')}</p>
    <ul>${absent.map((each) => html`<li>${organizationLink(app, each)} <span class="quiet">${placeOf(app, each)}${
      each.code?.until ? html` <small>${codeUntil(app, each.code)}${each.asked ? app.t('find.code.of', { name: each.asked }) : ''}</small>` : nothing}</span>${looked(app, each)}</li>`)}</ul></section>` : nothing;
  if (total === 0 && absent.length > 0) return unnamed;
  if (total === 0) return empty(app.t('find.nobody'), html`<p>${app.t('find.nobody.advice')}</p><p>${app.t('find.nobody.coverage')}</p>`);
  return html`
    <p class="quiet" role="status">${app.t('find.count', { n: total })}</p>
    <table class="rows">
      <thead><tr>
        <th scope="col">${app.t('column.organization')}</th><th scope="col">${app.t('column.kind')}</th>
        <th scope="col">${app.t('column.place')}</th><th scope="col">${app.t(asked ? 'find.matched' : 'column.printed')}</th>
        <th scope="col" class="number">${app.t('column.partners')}</th><th scope="col" class="number">${app.t('column.agreements')}</th>
      </tr></thead>
      <tbody>${items.map((item) => html`<tr>
        <td>${organizationLink(app, item)}</td><td class="whole">${kindOf(app, item)}</td><td class="place">${placeOf(app, item)}</td>
        <td class="quiet">${asked ? matched(app, item) : aliases(item)}</td>
        <td class="number">${item.partners}</td><td class="number">${item.agreements}</td></tr>`)}</tbody>
    </table>
    ${pager(app, { page, size: SIZE, total })}
    ${page > 1 ? nothing : unnamed}`;
}

const aliases = (item) => html`<span lang="ja">${(item.aliases ?? []).filter((alias) => alias !== item.name).slice(0, 3).join('、')}</span>`;

/** What was looked into of one that no document names. @param {import('../ui/app.js').App} app @param {any} each */
const looked = (app, { ties = [] }) => (ties.length > 0
  ? html`<details><summary>${app.t('find.absent.looked')}</summary>${tieCoverage(app, ties)}</details>` : nothing);

/** Which of its names was found, and how. @param {import('../ui/app.js').App} app @param {any} item */
const matched = (app, item) => (item.matched ? html`<span lang="ja">${item.matched}</span> <small>${
  item.code?.until ? codeUntil(app, item.code) : app.term('match', item.match)}</small>` : aliases(item));
