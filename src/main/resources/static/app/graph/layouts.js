import { onPlane } from '../map/projection.js';

/** Arrangements that say something by where a node stands. Nothing here is random; what a reader has pinned is put back afterwards. */

/** Height of a line of names. */
const LINE = 22;
const by = new Intl.Collator('ja').compare;

/**
 * @typedef {Map<string, {x: number, y: number}>} Places
 */

/** Lines are set further apart where there is room, but not so far that a column falls apart. */
const WIDEST_LINE = 40;

/**
 * Columns by country: home first, then the countries with most organisations. Countries of a few share a column, one below the other, and
 * long ones are broken, so that the columns together are about as wide as the canvas is to its height. Names of the first stand to its left.
 *
 * @param {any[]} nodes with label
 * @param {number} height of the canvas in pixels
 * @returns {Places}
 */
export function columns(nodes, height) {
  const groups = new Map();
  for (const node of nodes) {
    const key = columnOf(node);
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  const order = [...groups].sort(([a, x], [b, y]) => (a === '' ? -1 : b === '' ? 1 : y.length - x.length || by(a, b)));
  const rows = Math.max(8, Math.floor(height / LINE) - 2, Math.ceil(Math.sqrt(nodes.length / 4)));
  const all = filled(order.map(([country, members]) => ({ home: country === '', members: sorted(members) })), rows);
  const longestColumn = Math.max(...all.map(({ rows: filledRows }) => filledRows));
  const line = Math.min(WIDEST_LINE, Math.max(LINE, height / (longestColumn + 2)));
  const places = new Map();
  let x = 0;
  all.forEach(({ parts, rows: most }, index) => {
    // A start is larger than a line is high, so a short first column is set wide.
    const step = index === 0 && most * 2 <= longestColumn ? line * 2 : line;
    for (const { members, row } of parts) members.forEach((node, at) => places.set(node.id, { x, y: (row + at - (most - 1) / 2) * step }));
    // The first column's names stand to its left; the lines need room after it.
    const longest = Math.min(170, Math.max(...parts.flatMap(({ members }) => members.map((node) => node.label.length * 11))));
    x += index === 0 ? 190 : 110 + longest;
  });
  return places;
}

const sorted = (members) => members.sort((a, b) => by(a.prefecture ?? a.region ?? '', b.prefecture ?? b.region ?? '') || by(a.kana ?? a.name, b.kana ?? b.name));

/**
 * Groups into columns: home has its own, the others follow one below the other with a line between them while they fit.
 *
 * @param {{home: boolean, members: any[]}[]} groups
 * @param {number} rows that a column holds
 * @returns {{rows: number, parts: {members: any[], row: number}[]}[]}
 */
function filled(groups, rows) {
  const all = [];
  let open;
  for (const { home, members } of groups) {
    for (let from = 0; from < members.length; from += rows) {
      const part = members.slice(from, from + rows);
      if (!open || open.rows + 1 + part.length > rows) all.push((open = { rows: -1, parts: [] }));
      open.parts.push({ members: part, row: open.rows + 1 });
      open.rows += 1 + part.length;
    }
    if (home) open = undefined;
  }
  return all;
}

const columnOf = ({ country, countryCode }) => (country && countryCode !== 'JP' ? country : '');

/**
 * Rings by the number of ties from the starts; each node near the one it is reached by.
 *
 * @param {string[]} starts
 * @param {any[]} nodes
 * @param {any[]} bundles
 * @returns {Places}
 */
export function rings(starts, nodes, bundles) {
  const around = new Map(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of bundles) {
    around.get(source)?.push(target);
    around.get(target)?.push(source);
  }
  const reached = new Set(starts);
  const all = [starts.filter((id) => around.has(id))];
  while (all.at(-1).length > 0) {
    const next = all.at(-1).flatMap((id) => around.get(id).filter((other) => !reached.has(other) && reached.add(other)));
    all.push(next);
  }
  all[all.length - 1] = nodes.map(({ id }) => id).filter((id) => !reached.has(id));
  const places = new Map();
  let reach = 0;
  all.filter((ring) => ring.length > 0).forEach((ring, step) => {
    reach = step === 0 ? (ring.length > 1 ? 46 : 0) : Math.max(reach + 120, (ring.length * LINE) / (2 * Math.PI * 0.72));
    ring.forEach((id, index) => {
      const turn = (2 * Math.PI * (index + 0.5)) / ring.length - Math.PI / 2;
      places.set(id, { x: reach * 1.25 * Math.cos(turn), y: reach * Math.sin(turn) });
    });
  });
  return places;
}

/**
 * As on the map, east to the right; whoever has no known place stands in rows below it.
 *
 * @param {any[]} nodes
 * @returns {Places}
 */
export function geographic(nodes) {
  const placed = nodes.filter((node) => typeof node.lat === 'number');
  const planes = new Map(placed.map((node) => [node.id, onPlane(node.lon, node.lat)]));
  const xs = [...planes.values()].map((point) => point.x);
  const ys = [...planes.values()].map((point) => point.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = 900 / Math.max(4, Math.max(...xs) - left);
  const places = new Map([...planes].map(([id, { x, y }]) => [id, { x: (x - left) * scale, y: (y - top) * scale }]));
  spread(places);
  const bottom = planes.size > 0 ? Math.max(...[...places.values()].map((point) => point.y)) + 60 : 0;
  nodes.filter((node) => !planes.has(node.id)).forEach((node, index) => places.set(node.id, { x: (index % 6) * 170, y: bottom + Math.floor(index / 6) * 34 }));
  return places;
}

const NEAR = 20;

/** Places that lie on one another are moved apart just enough to tell them from one another. @param {Places} places */
function spread(places) {
  const all = [...places.values()];
  for (let round = 0; round < 30; round++) {
    let met = false;
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length; j++) {
        const [dx, dy] = [all[j].x - all[i].x, all[j].y - all[i].y];
        const apart = Math.hypot(dx, dy);
        if (apart >= NEAR) continue;
        met = true;
        const turn = apart > 0.1 ? Math.atan2(dy, dx) : (i * 2.4 + j) % 6.28;
        const by = (NEAR - apart) / 2;
        all[i].x -= by * Math.cos(turn);
        all[i].y -= by * Math.sin(turn);
        all[j].x += by * Math.cos(turn);
        all[j].y += by * Math.sin(turn);
      }
    }
    if (!met) return;
  }
}
