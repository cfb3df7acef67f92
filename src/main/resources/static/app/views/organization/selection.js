import { html, nothing } from '../../lib/lit.js';
import { agreementLink, date, kindOf, organizationLink, placeOf } from '../parts/names.js';
import { line } from '../parts/signs.js';

/** What is selected on the canvas, in words, always in the same place. @param {import('../../ui/app.js').App} app */
export function selection(app, model, tools) {
  const { nodes, bundles } = model.scene;
  const bundle = bundles.find((each) => each.id === model.edge);
  const node = nodes.find((each) => each.id === model.selected);
  return html`<div class="selection" aria-live="polite">
    ${bundle ? bundleText(app, model, bundle) : node ? nodeText(app, model, node, tools) : html`<p class="quiet">${app.t(tools.picture === 'enishi-canvas' ? 'selection.none' : 'selection.none.plain')}</p>`}
  </div>`;
}

function nodeText(app, model, node, tools) {
  const mine = model.scene.bundles.filter((each) => [each.source, each.target].includes(node.id));
  const direct = mine.filter((each) => [each.source, each.target].includes(model.id));
  const shown = node.degree - node.beyond;
  return html`
    <p class="head">${organizationLink(app, node)} <span class="quiet">${[placeOf(app, node), kindOf(app, node)].filter(Boolean).join(' · ')}</span>
      <span class="quiet">${app.t('selection.partners', { n: node.degree, shown })}</span></p>
    <p class="actions">
      <button type="button" ?disabled=${!node.expanded && node.beyond === 0} @click=${() => tools.expand(node.id)}>${
        node.expanded ? app.t('selection.collapse') : app.t('selection.expand', { n: node.beyond })}</button>
      <button type="button" @click=${() => tools.hide({ nodes: [node.id] })}>${app.t('selection.hide')}</button>
    </p>
    ${direct.length > 0 ? direct.map((each) => agreements(app, model, each)) : nothing}`;
}

function bundleText(app, model, bundle) {
  const end = (id) => model.scene.nodes.find((node) => node.id === id);
  return html`<p class="head">${organizationLink(app, end(bundle.source))}
      <span class="tie">${line(bundle.type)}${app.term('tie', bundle.type)} ${app.t('selection.count', { n: bundle.count })}</span>
      ${organizationLink(app, end(bundle.target))}</p>
    ${agreements(app, model, bundle)}`;
}

function agreements(app, model, { type, edges }) {
  const agreed = edges.filter((edge) => edge.agreement);
  if (agreed.length === 0) return html`<p>${line(type)}${app.term('tie', type)}</p>`;
  return html`<ul class="ties">${agreed.map((edge) => html`<li>${line(type)}
    <span class="title">${agreementLink(app, { id: edge.agreement, title: edge.title })}</span>
    <span class="date">${date(app, edge.since, precision(model, edge.agreement))}</span></li>`)}</ul>`;
}

/** The table's answer says how exactly a date is known; for a tie beyond it, the year is as much as is certain. */
function precision({ partners }, agreement) {
  const ties = (partners.value?.items ?? []).flatMap((partner) => partner.ties);
  const tie = ties.find((each) => each.agreement === agreement);
  return tie ? tie.sincePrecision : 'year';
}
