import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { KINDS } from '../state/symbols.js';
import { kindOf, organizationLink, placeOf } from './parts/names.js';
import { choice } from './parts/choice.js';
import { busy, empty, whenReady } from './parts/states.js';
import { pageOf, pager } from './parts/tables.js';

const SIZE = 50;

/** Every organisation that matches, page by page. @param {import('../ui/app.js').App} app */
export function find(app) {
  const { q, kind, country } = app.route.params;
  const page = pageOf(app.route.params);
  const query = { q, kind, country, limit: SIZE, offset: (page - 1) * SIZE };
  const overview = app.ask('overview', '', calls.overview);
  const found = app.ask('found', JSON.stringify(query), () => calls.organizations(query));
  const countries = (overview.value?.countries ?? []).map((each) => each.name);
  return html`
    <h1>${q ? app.t('find.for', { q }) : app.t('screen.find')}</h1>
    <div class="filters">
      ${choice(app, 'kind', KINDS.map((each) => ({ name: each })), (name) => app.term('kind', name))}
      ${choice(app, 'country', countries.map((name) => ({ name })), app.country)}
      ${q ? html`<a href=${app.link({ q: '', p: '' })}>${app.t('find.all')}</a>` : nothing}
    </div>
    <div aria-busy=${busy(found)}>${whenReady(app, found, (list) => results(app, list, page))}</div>`;
}

function results(app, { items, total }, page) {
  if (total === 0) return empty(app.t('find.nobody'), html`<p>${app.t('find.nobody.advice')}</p>`);
  return html`
    <p class="quiet" role="status">${app.t('find.count', { n: total })}</p>
    <table class="rows">
      <thead><tr>
        <th scope="col">${app.t('column.organization')}</th><th scope="col">${app.t('column.kind')}</th>
        <th scope="col">${app.t('column.place')}</th><th scope="col">${app.t('column.printed')}</th>
        <th scope="col" class="number">${app.t('column.partners')}</th><th scope="col" class="number">${app.t('column.agreements')}</th>
      </tr></thead>
      <tbody>${items.map((item) => html`<tr>
        <td>${organizationLink(app, item)}</td><td>${kindOf(app, item)}</td><td class="place">${placeOf(app, item)}</td>
        <td class="quiet" lang="ja">${(item.aliases ?? []).filter((alias) => alias !== item.name).slice(0, 3).join('、')}</td>
        <td class="number">${item.partners}</td><td class="number">${item.agreements}</td></tr>`)}</tbody>
    </table>
    ${pager(app, { page, size: SIZE, total })}`;
}
