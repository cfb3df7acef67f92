import { labelOf } from './elements.js';
import { fitting } from './fitting.js';
import { columns, geographic, rings } from './layouts.js';
import { callout, fanOut, flatten, force, side } from './placement.js';
import { MOST_BY_FORCE } from '../state/exploration.js';
import { separate } from './separation.js';

const MANY = 120;

/**
 * Finds a place for every node. What stays, stays near where it was; a force only makes room for what came.
 *
 * @param {any} cy holds the scene
 * @param {any} scene
 * @param {Map<string, {x: number, y: number}>} before where nodes were
 * @param {HTMLElement} element
 * @returns {Map<string, {x: number, y: number}>}
 */
export function arrange(cy, scene, before, element) {
  const { starts, bundles, layout = 'force' } = scene;
  const room = { width: element.clientWidth || 760, height: element.clientHeight || 460 };
  const nodes = scene.nodes.map((node) => ({ ...node, label: labelOf(node, scene.name, scene.groupName) }));
  const leaves = cy.nodes().filter((node) => !node.isParent());
  const put = (places) => cy.batch(() => leaves.forEach((node) => node.position({ ...(places.get(node.id()) ?? { x: 0, y: 0 }) })));
  if (layout === 'columns') put(columns(nodes, room.height));
  else if (layout === 'rings' || nodes.length > MOST_BY_FORCE) put(rings(starts, nodes, bundles));
  else if (layout === 'map') put(geographic(nodes));
  else byForce(cy, scene, nodes, before, element, room, put);
  return new Map(leaves.map((node) => [node.id(), { ...node.position() }]));
}

/** One organisation alone with its partners is set like the names of a coast; anything more finds its own balance. */
function byForce(cy, { starts, bundles, groups = [], moved }, nodes, before, element, room, put) {
  const [focus] = starts;
  const alone = starts.length === 1 && groups.length === 0 && nodes.every((node) => !node.expanded || node.id === focus);
  const direct = new Set(bundles.filter((b) => [b.source, b.target].includes(focus)).flatMap((b) => [b.source, b.target]));
  const ring = callout(focus, nodes.filter((node) => node.id === focus || (alone || direct.has(node.id))), room);
  if (alone) return put(ring);
  const kept = nodes.filter((node) => before.has(node.id)).map((node) => [node.id, before.get(node.id)]);
  /** @type {[string, {x: number, y: number}][]} */
  const pinned = Object.entries(moved).map(([id, [x, y]]) => [id, { x, y }]);
  // Many at once start on rings, which a force only has to ease.
  const places = new Map([...(kept.length < nodes.length / 2 && nodes.length > MANY ? rings(starts, nodes, bundles) : ring), ...kept, ...pinned]);
  fanOut(places, { nodes, bundles });
  put(places);
  const fixed = new Map(pinned);
  if (focus && nodes.some((node) => node.id === focus) && !fixed.has(focus)) fixed.set(focus, { x: 0, y: 0 });
  force(cy, [...fixed].map(([nodeId, position]) => ({ nodeId, position })));
  if (groups.length === 0) {
    flatten(cy);
    cy.batch(() => cy.nodes().forEach((node) => node.data('side', side(node))));
    const { fontFamily } = getComputedStyle(element);
    const { zoom } = fitting(cy, room.width, room.height, fontFamily);
    separate(cy, [...fixed.keys()], Math.max(0.55, zoom), fontFamily);
  }
}
