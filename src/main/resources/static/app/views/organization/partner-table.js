import { html, nothing, repeat } from '../../lib/lit.js';
import { isFiltered, PAGE } from '../../state/partners.js';
import { joinIds } from '../../state/route.js';
import { entryOf, tieCoverage } from '../parts/evidence.js';
import { agreementLink, date, fieldsInShort, organizationLink, placeOf } from '../parts/names.js';
import { inherited } from './history.js';
import { line } from '../parts/signs.js';
import { empty } from '../parts/states.js';
import { pageOf, pager, sortHead } from '../parts/tables.js';

/** The partners, row by row; the same ones as on the canvas. @param {import('../../ui/app.js').App} app */
export function partnerTable(app, model, partners) {
  const { rows, filter } = model;
  if (rows.length === 0) return nobody(app, filter, partners);
  const page = Math.min(pageOf(app.route.params), Math.ceil(rows.length / PAGE));
  const sort = app.route.params.sort ?? '-count';
  const head = (column, look, first) => sortHead(app, { column, label: app.t(`column.${column}`), sort, look, first });
  return html`<table class="rows partners">
      <thead><tr>
        <th scope="col" class="toggle"><span class="unseen">${app.t('partners.open')}</span></th>
        ${head('name')}${head('country')}${head('count', 'number', 'down')}
        <th scope="col" class="fields">${app.t('column.fields')}</th>
        ${head('first', 'date', 'down')}${head('last', 'date', 'down')}
      </tr></thead>
      <tbody>${repeat(rows.slice((page - 1) * PAGE, page * PAGE), (row) => row.organization.id, (row) => partnerRow(app, model, row))}</tbody>
    </table>
    ${pager(app, { page, size: PAGE, total: rows.length })}
    ${partners.total > partners.items.length
      ? html`<p class="cut">${app.t('partners.cut', { shown: partners.items.length, total: partners.total })}</p>` : nothing}`;
}

/** None, or not surveyed: two answers. */
function nobody(app, filter, partners) {
  const asked = partners.coverage.ties.filter((tie) => !filter.type || tie.type === filter.type);
  return empty(app.t(isFiltered(filter) ? 'partners.filtered' : 'partners.none'), html`${tieCoverage(app, asked)}<p>${app.t(
    isFiltered(filter) ? 'partners.filtered.advice' : 'partners.none.advice')}</p>`);
}

function partnerRow(app, model, row) {
  const { id } = row.organization;
  const open = model.open.includes(id);
  const selected = model.selected === id;
  const precision = (iso) => row.ties.find((tie) => tie.since === iso)?.sincePrecision;
  return html`<tr id=${`row-${id}`} class=${selected ? 'selected' : ''} aria-current=${selected ? 'true' : nothing}
      @click=${(event) => clicked(app, event, id)} @pointerenter=${() => point(app, id)} @pointerleave=${() => point(app, undefined)}>
      <td class="toggle"><button type="button" aria-expanded=${open} aria-controls=${`ties-${id}`}
        aria-label=${app.t('partners.agreementsOf', { name: app.name(row.organization) })}
        @click=${() => toggle(app, model, id)}><span aria-hidden="true">${open ? '▾' : '▸'}</span></button></td>
      <td>${organizationLink(app, row.organization)}</td>
      <td class="place">${placeOf(app, row.organization)}</td>
      <td class="number">${lines(row)}${row.count}</td>
      <td class="fields">${fieldsInShort(app, row.fields)}</td>
      <td class="date">${date(app, row.first, precision(row.first))}</td>
      <td class="date">${row.last === row.first ? nothing : date(app, row.last, precision(row.last))}</td>
    </tr>
    <tr class="ties" id=${`ties-${id}`} ?hidden=${!open}>${open ? html`<td></td><td colspan="6">${ties(app, row)}</td>` : nothing}</tr>`;
}

const lines = (row) => [...new Set(row.ties.map((tie) => tie.type))].map(line);

function ties(app, row) {
  return html`<ul class="ties">
    ${row.ties.map((tie) => html`<li>${line(tie.type)}
      <span class="title">${agreementLink(app, { id: tie.agreement, title: tie.title })}</span>
      <span class="quiet">${app.term('tie', tie.type)}${tie.fields.length > 0 ? html` · ${fieldsInShort(app, tie.fields)}` : nothing}</span>
      <span class="date">${date(app, tie.since, tie.sincePrecision, tie.sincePrinted)}</span>
      ${inherited(app, tie.inheritance)}
      <span class="cites">${onceEach(tie.citations).map((cite) => entryOf(app, cite))}</span></li>`)}
  </ul>`;
}

/** An entry that says it in several places is named once. @param {import('../../api/types.js').Cite[]} citations */
const onceEach = (citations) => [...new Map(citations.map((cite) => [`${cite.document} ${cite.entry}`, cite])).values()];

/** Clicking a row, not the link or the button in it, selects its organisation on the canvas too. */
function clicked(app, event, id) {
  if (event.target.closest('a, button') || getSelection()?.toString()) return;
  app.adjust({ sel: app.route.params.sel === id ? '' : id, edge: '' });
}

function toggle(app, model, id) {
  const open = model.open.includes(id) ? model.open.filter((each) => each !== id) : [...model.open, id];
  app.adjust({ open: joinIds(open), sel: id, edge: '' });
}

function point(app, id) {
  app.memory.set('pointed', id);
  app.changed();
}
