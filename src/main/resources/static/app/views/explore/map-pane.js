import { html, nothing } from '../../lib/lit.js';
import { empty } from '../parts/states.js';
import { look } from './canvas-pane.js';
import { groupWord } from './groups.js';

/** The map of the same organisations. @param {import('../../ui/app.js').App} app */
export function mapPane(app, model, deeds) {
  if (!app.memory.has('map')) app.memory.set('map', import('../../map/map-element.js').catch(() => fail(app)));
  if (app.memory.has('mapFailed')) return empty(app.t('map.failed'));
  const { scene, selected, pointed, exploration } = model;
  const placed = scene.nodes.filter((node) => typeof node.lat === 'number');
  const has = new Set(placed.map((node) => node.id));
  const word = groupWord(app, exploration.group);
  const drawn = {
    starts: scene.starts, nodes: placed, bundles: scene.bundles.filter((bundle) => has.has(bundle.source) && has.has(bundle.target)),
    name: (node) => (node.kind === 'Group' ? word(node.group) : app.name(node)), others: (name, n) => app.t('map.others', { name, n }), selected, pointed,
  };
  const absent = scene.nodes.filter((node) => !has.has(node.id));
  return html`<section class="pane map" aria-label=${app.t('explore.pane.map')}>
    <enishi-map tabindex="0" aria-busy="true" role="application" aria-label=${app.t('explore.map.label', { n: placed.length })}
      aria-describedby="map-help" .scene=${drawn} @map-select=${(event) => (event.detail.nodes ? deeds.selectAll(event.detail.nodes) : deeds.select(event.detail))}
      @map-point=${(event) => deeds.point(event.detail.node ? [event.detail.node] : (event.detail.nodes ?? []))} @map-failed=${() => fail(app)}></enishi-map>
    <p id="map-help" class="unseen">${app.t('map.help')}</p>
    <div class="looking">${['fit', 'closer', 'farther'].map((name) => html`<button type="button" title=${app.t(`tools.${name}.title`)} aria-label=${app.t(`tools.${name}.title`)}
      @click=${() => look(deeds.map(), name)}>${name === 'fit' ? '⤢' : app.t(`tools.${name}`)}</button>`)}</div>
    ${absent.length > 0 ? html`<p class="nameless"><button type="button" class="plain" @click=${() => deeds.selectAll(absent.map((node) => node.id))}>${
      app.t('explore.map.absent', { n: absent.length })}</button></p>` : nothing}
  </section>`;
}

function fail(app) {
  app.memory.set('mapFailed', true);
  app.changed();
}
