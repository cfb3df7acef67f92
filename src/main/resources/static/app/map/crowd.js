import { setNames } from '../state/naming.js';

/**
 * What lies too close together to be told apart is one mark with a number; what is alone keeps its sign and, where there
 * is room, its name.
 *
 * @typedef {{id: string, x: number, y: number, weight: number, label: string}} Place in pixels
 * @typedef {{x: number, y: number, places: Place[]}} Mark
 */

const TOUCHING = 17;

/** The heaviest first, each taking in those that would touch it; whoever is kept apart takes in nobody. @param {Place[]} places @param {string[]} apart @returns {Mark[]} */
export function marks(places, apart) {
  const order = [...places].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const alone = order.filter((place) => apart.includes(place.id)).map((place) => ({ x: place.x, y: place.y, places: [place] }));
  const crowds = [];
  for (const place of order.filter((each) => !apart.includes(each.id))) {
    const near = crowds.find((mark) => Math.hypot(mark.x - place.x, mark.y - place.y) < TOUCHING);
    if (near) near.places.push(place);
    else crowds.push({ x: place.x, y: place.y, places: [place] });
  }
  return [...alone, ...crowds];
}

/**
 * Names that lie on no other name and on no mark; whom none of the sides fits goes without until there is room. Earlier marks choose first.
 *
 * @param {Mark[]} all
 * @param {(mark: Mark) => {text: string, width: number, height: number, must?: boolean}} nameOf
 * @param {{width: number, height: number}} frame
 */
export function named(all, nameOf, frame) {
  const inside = (box) => box.left > 1 && box.right < frame.width - 1 && box.top > 1 && box.bottom < frame.height - 1;
  const names = all.map(nameOf);
  const boxes = setNames(all.map(({ x, y }, i) => ({ x, y, radius: 8, ...names[i] })), inside);
  return all.map((mark, i) => ({ ...mark, text: names[i].text, box: boxes[i] }));
}

/** A bow from one mark to another; the farther, the higher. @param {{x: number, y: number}} from @param {{x: number, y: number}} to */
export function bow(from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const lift = Math.min(0.22, 20 / Math.max(60, Math.hypot(dx, dy)) + 0.08) * (dx < 0 ? -1 : 1);
  const [x, y] = [(from.x + to.x) / 2 + dy * lift, (from.y + to.y) / 2 - dx * lift];
  const round = (n) => Math.round(n * 10) / 10;
  return `M${round(from.x)} ${round(from.y)}Q${round(x)} ${round(y)} ${round(to.x)} ${round(to.y)}`;
}

/**
 * Lines between marks: as many bundles as lead from one mark to another are one line with the number of their agreements.
 *
 * @param {Mark[]} all
 * @param {{source: string, target: string, count: number, type: string, id: string}[]} bundles
 */
export function lines(all, bundles) {
  const markOf = new Map(all.flatMap((mark) => mark.places.map((place) => [place.id, mark])));
  const found = new Map();
  for (const bundle of bundles) {
    const ends = [markOf.get(bundle.source), markOf.get(bundle.target)];
    if (ends.includes(undefined) || ends[0] === ends[1]) continue;
    const [from, to] = ends.map((mark) => all.indexOf(mark)).sort((a, b) => a - b);
    const key = `${from}|${to}`;
    const line = found.get(key) ?? { from: all[from], to: all[to], count: 0, bundles: [] };
    line.count += bundle.count;
    line.bundles.push(bundle);
    found.set(key, line);
  }
  return [...found.values()];
}
