import { html, nothing, repeat } from '../../lib/lit.js';
import { PAGE } from '../../state/partners.js';
import { pageOf, pager, sortHead } from '../parts/tables.js';

const collator = new Intl.Collator('ja');

/**
 * A table that sorts and turns pages; on paper it is whole.
 *
 * @param {import('../../ui/app.js').App} app
 * @param {{name: string, value?: (row: any) => string | number, look?: string, down?: boolean}[]} columns
 * @param {any[]} rows
 * @param {string} first the order before the reader chooses another
 * @param {(row: any) => string} keyOf
 * @param {(row: any) => unknown} draw
 */
export function sortedTable(app, columns, rows, first, keyOf, draw) {
  const sort = app.route.params.sort ?? first;
  const column = columns.find((each) => each.name === sort.replace(/^-/, '')) ?? columns[0];
  const sign = sort.startsWith('-') ? -1 : 1;
  const sorted = [...rows].sort((a, b) => inOrder(column.value(a), column.value(b), sign));
  const page = Math.min(pageOf(app.route.params), Math.max(1, Math.ceil(rows.length / PAGE)));
  const shown = app.memory.get('printing') ? sorted : sorted.slice((page - 1) * PAGE, page * PAGE);
  return html`<table class="rows">
    <thead><tr>${columns.map(({ name, value, look, down }) => value
      ? sortHead(app, { column: name, label: app.t(`explore.column.${name}`), sort, look, first: down ? 'down' : 'up' })
      : html`<th scope="col" class=${look ?? nothing}>${app.t(`explore.column.${name}`)}</th>`)}</tr></thead>
    <tbody>${repeat(shown, keyOf, draw)}</tbody></table>
    ${pager(app, { page, size: PAGE, total: rows.length })}`;
}

/** What is not known is last in either direction. */
function inOrder(x, y, sign) {
  if (x === y) return 0;
  if (x === '' || x === undefined) return 1;
  if (y === '' || y === undefined) return -1;
  return sign * (typeof x === 'number' ? x - y : collator.compare(x, y));
}
