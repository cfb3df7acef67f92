import { html, nothing } from '../../lib/lit.js';
import { date, organizationLink, placeOf } from '../parts/names.js';
import { line, sign } from '../parts/signs.js';
import { groupWord } from './groups.js';
import { sortedTable } from './rows.js';

const COLUMNS = [
  { name: 'organization', value: ({ node }) => node.kana ?? node.name },
  { name: 'place', value: ({ node }) => node.country ?? node.prefecture ?? '', look: 'place' },
  { name: 'ties', value: (row) => row.count, look: 'number', down: true },
  { name: 'first', value: (row) => row.first, look: 'date' },
  { name: 'last', value: (row) => row.last, look: 'date', down: true },
];

/** Every organisation that is drawn. @param {import('../../ui/app.js').App} app */
export function nodesTable(app, model, deeds) {
  const rows = rowsOf(model.scene);
  const word = groupWord(app, model.exploration.group);
  return sortedTable(app, COLUMNS, rows, '-ties', ({ node }) => node.id, ({ node, count, types, first, last }) => {
    const chosen = model.selected.includes(node.id);
    return html`<tr id=${`row-${node.id}`} class=${[chosen ? 'selected' : '', model.pointed.includes(node.id) ? 'pointed' : ''].join(' ')} aria-current=${chosen ? 'true' : nothing}
        @click=${(event) => clicked(event, () => deeds.select({ node: node.id, add: event.shiftKey || event.ctrlKey || event.metaKey }))}
        @pointerenter=${() => deeds.point([node.id])} @pointerleave=${() => deeds.point([])}>
      <td>${node.kind === 'Group' ? html`${sign('Council')}${word(node.group)} <span class="quiet">${node.size}</span>` : organizationLink(app, node)}
        ${model.exploration.starts.includes(node.id) ? html`<span class="quiet">${app.t('explore.isStart')}</span>` : nothing}</td>
      <td class="place">${placeOf(app, node)}</td>
      <td class="number">${types.map(line)}${count}${node.beyond > 0 ? html`<span class="quiet" title=${app.t('legend.beyond')}> +${node.beyond}</span>` : nothing}</td>
      <td class="date">${date(app, first, 'year')}</td>
      <td class="date">${last === first ? nothing : date(app, last, 'year')}</td></tr>`;
  });
}

/** With the agreements that are drawn at each. */
function rowsOf({ nodes, bundles }) {
  const mine = new Map(nodes.map(({ id }) => [id, []]));
  for (const bundle of bundles) {
    mine.get(bundle.source)?.push(bundle);
    mine.get(bundle.target)?.push(bundle);
  }
  return nodes.map((node) => {
    const all = mine.get(node.id);
    const dates = all.flatMap(({ edges }) => edges.map((edge) => edge.since)).filter(Boolean).sort();
    const agreements = new Set(all.flatMap(({ edges }) => edges.map((edge) => edge.agreement ?? edge.id)));
    return { node, count: agreements.size, types: [...new Set(all.map((each) => each.type))], first: dates[0], last: dates.at(-1) };
  });
}

/** A click on a row, not on a link or button in it, selects. @param {any} event @param {() => void} act */
export function clicked(event, act) {
  if (!event.target.closest('a, button') && !getSelection()?.toString()) act();
}
