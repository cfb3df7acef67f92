import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { bundle } from '../../state/network.js';
import { busy } from './states.js';

/** @typedef {import('../../ui/app.js').App} App */

const MOST = 200;

/**
 * A map of the best connected organisations and of those they are tied to: what there is, at a glance. It repeats what the lists beside it lead to,
 * so nothing is lost where it is not shown.
 *
 * @param {App} app
 * @param {{id: string}[]} hubs
 * @param {(id: string) => void} chosen
 */
export function atlas(app, hubs, chosen) {
  if (hubs.length === 0 || app.narrow) return nothing;
  if (!app.memory.has('map')) app.memory.set('map', import('../../map/map-element.js').catch(() => fail(app)));
  const ids = hubs.map((hub) => hub.id);
  const around = app.ask('atlas', ids.join(), () => calls.graph(ids, { limit: MOST }));
  if (app.memory.has('mapFailed') || around.status === 'failed') return nothing;
  const scene = sceneOf(app, around.value);
  return html`<figure class="atlas" aria-busy=${busy(around)}>
    ${scene.nodes.length === 0 ? nothing : html`<enishi-map tabindex="0" aria-busy="true" role="application" aria-label=${app.t('atlas.label', { n: scene.nodes.length })}
      .scene=${scene} @map-select=${(event) => event.detail.node && chosen(event.detail.node)} @map-failed=${() => fail(app)}></enishi-map>`}
    <figcaption class="quiet">${app.t('atlas.caption', { n: hubs.length })}</figcaption>
  </figure>`;
}

/** Whoever has a place, and the ties between them. */
function sceneOf(app, graph = { nodes: [], edges: [] }) {
  const nodes = graph.nodes.filter((node) => typeof node.lat === 'number');
  const has = new Set(nodes.map((node) => node.id));
  return {
    starts: [], nodes, bundles: bundle(graph.edges.filter((edge) => has.has(edge.source) && has.has(edge.target))),
    name: app.name, others: (name, n) => app.t('map.others', { name, n }), selected: [], pointed: [],
  };
}

function fail(app) {
  app.memory.set('mapFailed', true);
  app.changed();
}
