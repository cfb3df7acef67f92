/** Where the nodes go. Nothing here is random: the same link draws the same picture. */

/** Height of a line of labels. */
const LINE = 25;

/** Room for nodes and names side by side when the letters are as large as those of the page. */
const WIDTH = 500;
const longest = (nodes) => Math.max(0, ...nodes.map((node) => node.label.length * 12.5));

/**
 * One organisation and its partners, as an atlas labels a coast: on an ellipse, evenly spaced from top to bottom on either
 * side, so that names beside them never touch. Neighbours are of the same country.
 *
 * @param {string} focus
 * @param {any[]} nodes
 * @returns {Map<string, {x: number, y: number}>}
 */
export function callout(focus, nodes) {
  const around = nodes.filter((node) => node.id !== focus).sort(byCountry(nodes));
  const right = around.slice(0, Math.ceil(around.length / 2));
  const left = around.slice(right.length).reverse();
  const gap = Math.max(LINE, Math.min(64, 340 / Math.max(1, right.length)));
  const reachY = Math.max(90, (right.length * gap) / 2);
  const reachX = Math.max(95, Math.min(230, (WIDTH - longest(right) - longest(left)) / 2), reachY * 0.6);
  const places = new Map([[focus, { x: 0, y: 0 }]]);
  for (const [side, direction] of /** @type {[any[], number][]} */ ([[right, 1], [left, -1]])) {
    side.forEach((node, index) => {
      const y = (index - (side.length - 1) / 2) * gap;
      const x = direction * reachX * Math.sqrt(Math.max(0.09, 1 - (y / (reachY + gap / 2)) ** 2));
      places.set(node.id, { x, y });
    });
  }
  return places;
}

/** Large groups first, each group together. */
function byCountry(nodes) {
  const size = new Map();
  for (const { country } of nodes) size.set(country, (size.get(country) ?? 0) + 1);
  const group = (node) => node.country ?? node.prefecture ?? '';
  const by = new Intl.Collator('ja').compare;
  return (a, b) => (size.get(b.country) ?? 0) - (size.get(a.country) ?? 0) || by(group(a), group(b)) || by(a.name, b.name);
}

/**
 * Places for nodes that came with an expanded one: a fan that opens away from the middle. The force layout starts here.
 *
 * @param {Map<string, {x: number, y: number}>} places so far; completed
 * @param {{nodes: any[], bundles: any[]}} scene
 */
export function fanOut(places, { nodes, bundles }) {
  const fresh = new Map();
  for (const node of nodes) {
    if (places.has(node.id)) continue;
    const near = bundles.find((b) => (b.source === node.id && places.has(b.target)) || (b.target === node.id && places.has(b.source)));
    const hub = near ? (near.source === node.id ? near.target : near.source) : nodes[0].id;
    fresh.set(hub, [...(fresh.get(hub) ?? []), node.id]);
  }
  for (const [hub, ids] of fresh) {
    const from = places.get(hub) ?? { x: 0, y: 0 };
    const angle = Math.atan2(from.y, from.x || 1);
    ids.forEach((id, index) => {
      const turn = angle + ((index + 0.5) / ids.length - 0.5) * Math.PI * 1.2;
      const reach = 110 + (index % 3) * 28;
      places.set(id, { x: from.x + reach * Math.cos(turn), y: from.y + reach * Math.sin(turn) });
    });
  }
}

/** Which side of a node its name stands on: away from what it hangs on. @param {any} node a Cytoscape node */
export function side(node) {
  if (node.hasClass('focus') || node.hasClass('open')) return 'below';
  const near = node.neighborhood('node');
  if (near.empty()) return 'below';
  const middle = near.reduce((sum, each) => sum + each.position('x'), 0) / near.length;
  return node.position('x') >= middle ? 'right' : 'left';
}

/** @type {any} */
export const FORCE = {
  name: 'fcose', quality: 'proof', randomize: false, fit: false, animate: false,
  nodeDimensionsIncludeLabels: true, idealEdgeLength: 62, nodeRepulsion: 3200, nodeSeparation: 50, edgeElasticity: 0.3,
  gravity: 0.5, gravityRange: 2, numIter: 2500, packComponents: false,
};

/** Width to height that a canvas beside a table has. */
const SHAPE = 1.45;

/**
 * Names lie flat, so a force layout grows wide; drawn in and stretched it fills the canvas, and its letters are larger.
 *
 * @param {any} cy
 */
export function flatten(cy) {
  const { w, h } = cy.elements().boundingBox();
  const excess = w / h / SHAPE;
  if (excess <= 1) return;
  const across = Math.max(0.7, 1 / excess);
  const down = Math.min(1.5, Math.sqrt(excess));
  cy.nodes().positions((node) => ({ x: node.position('x') * across, y: node.position('y') * down }));
}
