/** Where the nodes go. Nothing here is random: the same link draws the same picture. */

/** Height of a line of names. */
const LINE = 17;
/** Between one column's names and the next column. */
const BETWEEN = 26;
const LONGEST = 180;
/** From the middle to the first column, at least. */
const NEAREST = 70;

/** About as wide as names are, of which a few may be longer: a letter of the Latin alphabet is half as wide as a kanji. */
const longest = (nodes) => Math.min(LONGEST, Math.max(0, ...nodes.map(({ label }) => [...label].reduce((sum, letter) => sum + (letter < '\u0100' ? 7 : 12), 0))));

/**
 * One organisation and its partners, as an atlas labels a coast: on an ellipse, evenly spaced from top to bottom on either
 * side, so that names beside them never touch; in columns when they are too many for that. Neighbours are of the same country.
 *
 * @param {string} focus
 * @param {any[]} nodes with label
 * @param {{width: number, height: number}} room of the canvas in pixels
 * @returns {Map<string, {x: number, y: number}>}
 */
export function callout(focus, nodes, { width, height }) {
  const around = nodes.filter((node) => node.id !== focus).sort(byCountry(nodes));
  const right = around.slice(0, Math.ceil(around.length / 2));
  const left = around.slice(right.length).reverse();
  const rows = Math.max(6, Math.floor((height - 30) / LINE));
  // As many columns as there are too many rows for, or fewer: names that find no room are left out rather than all drawn tiny.
  const fits = (each) => widthOf(right, each) + widthOf(left, each) + 2 * NEAREST <= width * 1.15;
  const most = Math.max(1, Math.ceil(right.length / rows));
  const counts = Array.from({ length: most }, (_, i) => Math.max(1, Math.ceil(right.length / (most - i))));
  const inColumn = counts.find(fits) ?? Math.max(1, right.length);
  const single = inColumn >= right.length;
  const height1 = Math.max(LINE, Math.min(Math.max(64, height / 9), (height - 50) / inColumn));
  const reachY = Math.max(90, (inColumn * height1) / 2);
  const wide = widthOf(right, inColumn) + widthOf(left, inColumn);
  const farthest = Math.max(240, width * 0.3);
  const reachX = Math.max(NEAREST, Math.min(farthest, (width - 30 - wide) / 2), single ? Math.min(farthest, reachY * 0.6) : 0);
  // Names keep their size when all is drawn smaller to fit the width; the lines are then that much farther apart.
  const shrunk = single ? 1 : Math.max(0.4, Math.min(1, (width - 30) / (wide + 2 * reachX)));
  const gap = height1 / shrunk;
  const columns = [...columnsOf(right, 1, inColumn, reachX, shrunk), ...columnsOf(left, -1, inColumn, reachX, shrunk)];
  const places = new Map([[focus, { x: 0, y: 0 }]]);
  for (const { x, part } of columns) {
    part.forEach((node, index) => {
      const y = (index - (part.length - 1) / 2) * gap;
      places.set(node.id, { x: single ? x * Math.sqrt(Math.max(0.09, 1 - (y / (reachY + gap / 2)) ** 2)) : x, y });
    });
  }
  return places;
}

function columnsOf(side, direction, rows, reach, shrunk) {
  const columns = [];
  let x = reach;
  for (let from = 0; from < side.length; from += rows) {
    const part = side.slice(from, from + rows);
    columns.push({ x: direction * x, part });
    x += (longest(part) + BETWEEN) / shrunk;
  }
  return columns;
}

/** From the first column to the end of the last one's names. */
function widthOf(side, rows) {
  let wide = 0;
  for (let from = 0; from < side.length; from += rows) wide += longest(side.slice(from, from + rows)) + BETWEEN;
  return wide;
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
  if (node.hasClass('start') || node.hasClass('open')) return 'below';
  const near = node.neighborhood('node');
  if (near.empty()) return 'below';
  const middle = near.reduce((sum, each) => sum + each.position('x'), 0) / near.length;
  return node.position('x') >= middle ? 'right' : 'left';
}

/** The same in an arrangement that has its own way: in columns, away from the lines of the first. @param {string | undefined} layout @param {any} node */
export function sideIn(layout, node) {
  if (layout === 'columns') return node.position('x') <= 0 ? 'left' : 'right';
  return layout === 'rings' && node.hasClass('open') ? outward(node) : side(node);
}

const outward = (node) => (node.position('x') >= 0 ? 'right' : 'left');

/** A force on every pair in every round: so many pairs in all are reckoned in about a second. */
const PAIRS = 1e7;

/**
 * Positions by force, from where the nodes are. The more nodes, the fewer rounds.
 *
 * @param {any} cy
 * @param {{nodeId: string, position: {x: number, y: number}}[]} fixed who stays where they are
 */
export function force(cy, fixed) {
  const nodes = cy.nodes().length;
  cy.layout({
    name: 'fcose', quality: nodes > 150 ? 'default' : 'proof', randomize: false, fit: false, animate: false, idealEdgeLength: 92, nodeRepulsion: 7000, nodeSeparation: 90,
    edgeElasticity: 0.3, gravity: 0.35, gravityRange: 2.5, gravityCompound: 1.4, numIter: Math.round(Math.max(30, Math.min(2500, PAIRS / nodes ** 2))), packComponents: false, nestingFactor: 0.3,
    fixedNodeConstraint: fixed.filter(({ nodeId }) => cy.getElementById(nodeId).nonempty()),
  }).run();
}

/** Width to height that a canvas beside a table has. */
const SHAPE = 1.5;

/**
 * Names lie flat, so a force layout grows wide; drawn in and stretched it fills the canvas.
 *
 * @param {any} cy
 */
export function flatten(cy) {
  const leaves = cy.nodes().filter((node) => !node.isParent());
  const { w, h } = leaves.boundingBox({ includeLabels: false });
  const excess = w / h / SHAPE;
  if (excess <= 1) return;
  const across = Math.max(0.7, 1 / excess);
  const down = Math.min(1.5, Math.sqrt(excess));
  leaves.positions((node) => ({ x: node.position('x') * across, y: node.position('y') * down }));
}
