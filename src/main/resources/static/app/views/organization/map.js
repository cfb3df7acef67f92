import { html, nothing } from '../../lib/lit.js';
import { organizationLink } from '../parts/names.js';
import { empty } from '../parts/states.js';
import { legend } from './legend.js';
import { selection } from './selection.js';
import { Tools } from './tools.js';

/** The map of Japan and the world with the same partners as the table. @param {import('../../ui/app.js').App} app */
export function map(app, model) {
  if (!app.memory.has('map')) app.memory.set('map', import('../../map/map-element.js').catch(() => fail(app)));
  if (app.memory.has('mapFailed')) return empty(app.t('map.failed'));
  const tools = new Tools(app, model, 'enishi-map');
  const placed = onMap(model.scene);
  const scene = {
    ...placed, starts: [placed.focus], name: app.name, others: (name, n) => app.t('map.others', { name, n }),
    selected: [model.selected].filter(Boolean), pointed: [app.memory.get('pointed')].filter(Boolean),
  };
  return html`
    <div class="tools" role="toolbar" aria-label=${app.t('tools.label')}>${tools.looking()}</div>
    <enishi-map tabindex="0" aria-busy="true" role="application" aria-label=${app.t('map.label', { name: app.name(model.profile.value) })}
      aria-describedby="map-help" .scene=${scene} @map-select=${(event) => tools.select(event.detail)}
      @map-point=${(event) => tools.point(event.detail.node)} @map-failed=${() => fail(app)}></enishi-map>
    <p id="map-help" class="unseen">${app.t('map.help')}</p>
    ${unplaced(app, model.scene.nodes.filter((node) => !placed.nodes.includes(node)))}
    ${legend(app, placed, false)}
    ${selection(app, model, tools)}`;
}

/** What has a place, and the ties between those. */
function onMap({ focus, nodes, bundles }) {
  const placed = nodes.filter((node) => typeof node.lat === 'number');
  const has = (id) => placed.some((node) => node.id === id);
  return { focus, nodes: placed, bundles: bundles.filter((bundle) => has(bundle.source) && has(bundle.target)) };
}

function fail(app) {
  app.memory.set('mapFailed', true);
  app.changed();
}

/** Bodies without a place, and places whose coordinates are not known, are named rather than dropped. */
function unplaced(app, nodes) {
  if (nodes.length === 0) return nothing;
  return html`<p class="cut names">${app.t('map.unplaced', { n: nodes.length })} ${nodes.slice(0, 12).map((node) => organizationLink(app, node))}
    ${nodes.length > 12 ? app.t('map.more', { n: nodes.length - 12 }) : nothing}</p>`;
}
