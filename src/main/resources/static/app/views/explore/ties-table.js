import { html, nothing } from '../../lib/lit.js';
import { agreementLink, date, fieldsInShort, organizationLink } from '../parts/names.js';
import { line } from '../parts/signs.js';
import { clicked } from './nodes-table.js';
import { groupWord } from './groups.js';
import { sortedTable } from './rows.js';

const COLUMNS = [
  { name: 'one', value: ({ from }) => from.kana ?? from.name },
  { name: 'other', value: ({ to }) => to.kana ?? to.name },
  { name: 'agreement', value: ({ bundle }) => bundle.type },
  { name: 'since', value: ({ edge }) => edge.since, look: 'date' },
];

/** Every agreement that is drawn, with both ends. @param {import('../../ui/app.js').App} app */
export function tiesTable(app, model, deeds) {
  const { scene, edge: chosen, pointed } = model;
  const byId = new Map(scene.nodes.map((node) => [node.id, node]));
  const rows = scene.bundles.flatMap((bundle) => {
    const [from, to] = ordered(byId.get(bundle.source), byId.get(bundle.target), scene.starts);
    return [...new Map(bundle.edges.map((edge) => [edge.agreement ?? edge.id, edge])).values()].map((edge) => ({ bundle, edge, from, to }));
  });
  const word = groupWord(app, model.exploration.group);
  const name = (node) => (node.kind === 'Group' ? word(node.group) : organizationLink(app, node));
  return sortedTable(app, COLUMNS, rows, 'since', ({ bundle, edge }) => `${bundle.id}|${edge.id}`, ({ bundle, edge, from, to }) => html`
    <tr class=${[bundle.id === chosen ? 'selected' : '', pointed.length === 2 && pointed.includes(from.id) && pointed.includes(to.id) ? 'pointed' : ''].join(' ')} aria-current=${bundle.id === chosen ? 'true' : nothing}
      @click=${(event) => clicked(event, () => deeds.select({ edge: bundle.id, agreement: edge.agreement }))}
      @pointerenter=${() => deeds.point([from.id, to.id])} @pointerleave=${() => deeds.point([])}>
      <td>${name(from)}</td><td>${name(to)}</td>
      <td class="fields">${line(bundle.type)}${edge.agreement ? agreementLink(app, { id: edge.agreement, title: edge.title }) : app.term('tie', bundle.type)}
        ${edge.fields.length > 0 ? html`<span class="quiet">${fieldsInShort(app, edge.fields)}</span>` : nothing}</td>
      <td class="date">${date(app, edge.since, edge.sincePrecision ?? 'year')}</td></tr>`);
}

/** A start first, then home before abroad. */
function ordered(a, b, starts) {
  const weight = (node) => (starts.includes(node.id) ? 0 : node.country && node.countryCode !== 'JP' ? 2 : 1);
  return weight(b) < weight(a) ? [b, a] : [a, b];
}
