import { html, nothing } from '../../lib/lit.js';
import { sharedWith } from '../../state/shared.js';
import { date, organizationLink, placeOf } from '../parts/names.js';
import { empty } from '../parts/states.js';
import { clicked } from './nodes-table.js';
import { sortedTable } from './rows.js';

const COLUMNS = [
  { name: 'organization', value: ({ node }) => node.kana ?? node.name },
  { name: 'shared', value: ({ shared }) => shared.length, down: true },
  { name: 'first', value: ({ first }) => first, look: 'date' },
];

/** @param {{starts: string[], bundles: any[]}} scene */
const nearStarts = ({ starts, bundles }) => new Set(bundles.flatMap(({ source, target }) => [
  ...(starts.includes(source) ? [target] : []), ...(starts.includes(target) ? [source] : [])]));

/** Who else has partners of the starts: which, and since when. @param {import('../../ui/app.js').App} app */
export function sharedTable(app, model, deeds) {
  const rows = sharedWith(model.scene);
  // Who shares partners is known once the partners of the starts are opened; what lies behind those who share does not matter here.
  const closed = deeds.closed.filter((id) => nearStarts(model.scene).has(id));
  if (rows.length === 0) {
    return empty(app.t('explore.shared.none'), closed.length === 0 ? nothing : html`<p><button type="button" @click=${() => deeds.openAll(closed)}>${
      app.t('explore.do.openAll', { n: closed.length })}</button></p>`);
  }
  return html`${closed.length > 0 ? html`<p class="cut">${app.t('explore.shared.part')}
      <button type="button" class="plain" @click=${() => deeds.openAll(closed)}>${app.t('explore.do.openAll', { n: closed.length })}</button></p>` : nothing}
    ${sortedTable(app, COLUMNS, rows, '-shared', ({ node }) => node.id, ({ node, shared, first }) => html`
    <tr class=${[model.selected.includes(node.id) ? 'selected' : '', model.pointed.includes(node.id) ? 'pointed' : ''].join(' ')} aria-current=${model.selected.includes(node.id) ? 'true' : nothing}
      @click=${(event) => clicked(event, () => deeds.select({ node: node.id, add: event.shiftKey || event.ctrlKey || event.metaKey }))}
      @pointerenter=${() => deeds.point([node.id, ...shared.map((each) => each.node.id)])} @pointerleave=${() => deeds.point([])}>
      <td>${organizationLink(app, node)} <span class="quiet">${placeOf(app, node)}</span></td>
      <td>${shared.map((each) => html`<span class="whole">${organizationLink(app, each.node)}${each.since ? html` <span class="quiet">${date(app, each.since, each.precision ?? 'year')}</span>` : nothing}</span> `)}</td>
      <td class="date">${date(app, first, 'year')}</td></tr>`)}`;
}
