import { html, nothing } from '../../lib/lit.js';

/** @typedef {import('../../ui/app.js').App} App */

/**
 * The head of a column that sorts: once for its natural order, again for the reverse.
 *
 * @param {App} app
 * @param {{column: string, label: unknown, sort: string, first?: 'up' | 'down', look?: string}} options
 */
export function sortHead(app, { column, label, sort, first = 'up', look = '' }) {
  const current = sort.replace(/^-/, '') === column;
  const descending = sort.startsWith('-');
  const next = current ? (descending ? column : `-${column}`) : first === 'down' ? `-${column}` : column;
  const state = current ? (descending ? 'descending' : 'ascending') : 'none';
  return html`<th scope="col" class=${look} aria-sort=${state}>
    <button type="button" class="sort" @click=${() => app.adjust({ sort: next, p: '' })}>
      ${label}<span class="arrow" aria-hidden="true">${current ? (descending ? '▼' : '▲') : ''}</span>
    </button>
  </th>`;
}

/**
 * Steps through a long list; says which part is shown.
 *
 * @param {App} app
 * @param {{page: number, size: number, total: number, param?: string}} options page counts from 1
 */
export function pager(app, { page, size, total, param = 'p' }) {
  const last = Math.ceil(total / size);
  if (last <= 1) return nothing;
  const step = (to, text, possible) =>
    possible ? html`<a href=${app.link({ [param]: to === 1 ? '' : to })}>${text}</a>` : html`<span class="off">${text}</span>`;
  const range = { from: (page - 1) * size + 1, to: Math.min(page * size, total), total };
  return html`<nav class="pager" aria-label=${app.t('pager.label')}>
    ${step(page - 1, app.t('pager.previous'), page > 1)}
    <span>${app.t('pager.range', range)}</span>
    ${step(page + 1, app.t('pager.next'), page < last)}
  </nav>`;
}

/** @param {Record<string, string>} params */
export const pageOf = ({ p }) => Math.max(1, Number.parseInt(p ?? '1', 10) || 1);
