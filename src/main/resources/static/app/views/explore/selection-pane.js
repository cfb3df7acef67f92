import { html, nothing } from '../../lib/lit.js';
import { agreementLink, date, kindOf, organizationLink, placeOf } from '../parts/names.js';
import { line } from '../parts/signs.js';
import { contents } from './contents.js';
import { groupWord } from './groups.js';

const NAMED = 30;

/** What is selected, in words and always in the same place, and what can be done with it. @param {import('../../ui/app.js').App} app */
export function selectionPane(app, model, deeds) {
  const { scene, selected, edge } = model;
  const nodes = selected.map((id) => scene.nodes.find((node) => node.id === id));
  const bundle = scene.bundles.find((each) => each.id === edge);
  return html`<section class="pane selection" tabindex="0" aria-live="polite" aria-label=${app.t('explore.selection')}>
    ${bundle ? bundleText(app, model, bundle) : nodes.length === 0 ? contents(app, model, deeds)
      : nodes.length === 1 ? oneText(app, model, deeds, nodes[0]) : manyText(app, model, deeds, nodes)}
  </section>`;
}

/** An organisation, or a group that is put together. */
const nameOf = (app, model, node) => node.kind === 'Group'
  ? html`<strong>${groupWord(app, model.exploration.group)(node.group)}</strong>` : organizationLink(app, node);

function oneText(app, model, deeds, node) {
  const { exploration, scene } = model;
  const mine = scene.bundles.filter((each) => [each.source, each.target].includes(node.id));
  if (node.kind === 'Group') {
    return html`<p class="head">${nameOf(app, model, node)} <span class="quiet">${app.t('find.count', { n: node.size })}</span></p>
      <p class="actions"><button type="button" @click=${() => deeds.fold(node.group)}>${app.t('explore.unfold')}</button></p>
      <p class="names">${node.members.slice(0, NAMED).map((member) => organizationLink(app, member))}</p>`;
  }
  return html`
    <p class="head">${organizationLink(app, node)} <span class="quiet">${[placeOf(app, node), kindOf(app, node)].filter(Boolean).join(' · ')}</span>
      <span class="quiet">${app.t('selection.partners', { n: node.degree, shown: node.drawn })}</span></p>
    <p class="actions">
      ${node.beyond > 0 || !node.expanded ? html`<button type="button" ?disabled=${node.beyond === 0} @click=${() => deeds.open(node.id)}>${app.t('selection.expand', { n: node.beyond })}</button>` : nothing}
      ${node.more.length > 1 || (node.more.length === 1 && node.more[0].count < node.beyond)
        ? node.more.map(({ type, count }) => html`<button type="button" @click=${() => deeds.open(node.id, type)}>${line(type)}${app.term('tie', type)} +${count}</button>`) : nothing}
      ${node.expanded ? html`<button type="button" @click=${() => deeds.collapse(node.id)}>${app.t('selection.collapse')}</button>` : nothing}
      ${common(app, model, deeds, [node])}
      ${exploration.starts.includes(node.id) ? nothing : html`<button type="button" @click=${() => deeds.start(node.id)}>${app.t('explore.start')}</button>`}
    </p>
    ${mine.map((each) => agreements(app, model, each, node.id))}`;
}

function manyText(app, model, deeds, nodes) {
  const ids = nodes.map((node) => node.id);
  const between = model.scene.bundles.filter((each) => ids.includes(each.source) && ids.includes(each.target));
  const closed = deeds.closed.filter((id) => ids.includes(id));
  return html`<p class="head"><strong>${app.t('find.count', { n: nodes.length })}</strong> <span class="quiet">${app.t('explore.between', { n: between.reduce((all, each) => all + each.count, 0) })}</span></p>
    <p class="actions">
      ${closed.length > 0 ? html`<button type="button" @click=${() => deeds.openAll(closed)}>${app.t('explore.openThese', { n: closed.length })}</button>` : nothing}
      ${common(app, model, deeds, nodes)}
      <button type="button" @click=${() => deeds.keep(ids)}>${app.t('explore.keep')}</button>
    </p>
    <p class="names">${nodes.slice(0, NAMED).map((node) => nameOf(app, model, node))} ${nodes.length > NAMED ? app.t('map.more', { n: nodes.length - NAMED }) : nothing}</p>
    ${between.map((each) => agreements(app, model, each))}`;
}

/** What is done with one as with many. */
function common(app, { exploration, panes }, deeds, nodes) {
  const ids = nodes.map((node) => node.id);
  const pinned = ids.every((id) => id in exploration.moved);
  return html`<button type="button" @click=${() => deeds.hide(ids)}>${app.t('selection.hide')}</button>
    ${panes.includes('canvas') ? html`<button type="button" aria-pressed=${pinned} @click=${() => deeds.pin(ids)}>${app.t('explore.pin')}</button>` : nothing}`;
}

function bundleText(app, model, bundle) {
  const end = (id) => nameOf(app, model, model.scene.nodes.find((node) => node.id === id));
  return html`<p class="head">${end(bundle.source)} <span class="tie">${line(bundle.type)}${app.term('tie', bundle.type)} ${app.t('selection.count', { n: bundle.count })}</span> ${end(bundle.target)}</p>
    ${agreements(app, model, bundle)}`;
}

function agreements(app, model, { type, source, target, edges }, seenFrom) {
  const found = new Map(edges.filter((edge) => edge.agreement).map((edge) => [edge.agreement, edge]));
  const other = seenFrom && model.scene.nodes.find((node) => node.id === (source === seenFrom ? target : source));
  const partner = other ? html`${nameOf(app, model, other)} ` : nothing;
  if (found.size === 0) return html`<p class="agreed">${partner}${line(type)}${app.term('tie', type)}</p>`;
  return html`<ul class="ties">${[...found.values()].map((edge) => html`<li class=${edge.agreement === model.agreement ? 'chosen' : ''}>${line(type)} ${partner}
    <span class="title">${agreementLink(app, { id: edge.agreement, title: edge.title })}</span>
    <span class="date">${date(app, edge.since, edge.sincePrecision ?? 'year')}</span></li>`)}</ul>`;
}
