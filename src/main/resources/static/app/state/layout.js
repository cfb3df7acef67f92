/**
 * Places for a small network, without a document and the same for the same network: a force-directed placement after
 * Fruchterman, T. M. J. and Reingold, E. M. (1991), Software: Practice and Experience 21, 1129–1164, started on a spiral by
 * number of lines, and names put where they cover nothing.
 *
 * @typedef {{id: string, label: string, size?: number}} Point
 * @typedef {{source: string, target: string}} Line
 * @typedef {{x: number, y: number, side?: 'right' | 'left' | 'above' | 'below'}} Place a name without room has no side
 */

const ROUNDS = 260;
const LETTER = 12;
const FAR = 6;
/** Pixels for a unit of the placement, in which two with a line between them are about one apart. */
const LARGEST = 260;

/** @param {Point[]} points @param {Line[]} lines @param {{width: number, height: number}} box @returns {Map<string, Place>} */
export function layout(points, lines, { width, height }) {
  const index = new Map(points.map((point, number) => [point.id, number]));
  const ends = lines.map(({ source, target }) => [index.get(source), index.get(target)]).filter(([a, b]) => a !== undefined && b !== undefined && a !== b);
  const degree = points.map((_, number) => ends.filter((each) => each.includes(number)).length);
  const at = spiral(degree);
  settle(at, ends);
  return named(points, ends, fit(lying(at), width, height), width, height);
}

/** Those with most lines in the middle. @param {number[]} degree */
function spiral(degree) {
  const order = degree.map((_, number) => number).sort((a, b) => degree[b] - degree[a] || a - b);
  const at = degree.map(() => [0, 0]);
  order.forEach((number, step) => {
    const [angle, radius] = [step * 2.399963, 0.6 * Math.sqrt(step)];
    at[number] = [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  return at;
}

/** @param {number[][]} at @param {number[][]} ends */
function settle(at, ends) {
  for (let round = 0; round < ROUNDS; round++) {
    const heat = 0.5 * (1 - round / ROUNDS) + 0.01;
    const move = at.map(([x, y]) => [-0.035 * x, -0.05 * y]);
    for (let a = 0; a < at.length; a++) {
      for (let b = a + 1; b < at.length; b++) {
        const [dx, dy] = [at[a][0] - at[b][0], at[a][1] - at[b][1]];
        const apart = dx * dx + dy * dy;
        // Beyond this they do not know of each other; otherwise those without a line would push all others into one spot.
        if (apart > FAR) continue;
        const push = 0.8 / Math.max(0.02, apart);
        move[a][0] += dx * push;
        move[a][1] += dy * push;
        move[b][0] -= dx * push;
        move[b][1] -= dy * push;
      }
    }
    for (const [a, b] of ends) {
      const [dx, dy] = [at[a][0] - at[b][0], at[a][1] - at[b][1]];
      const pull = 0.35 * Math.hypot(dx, dy);
      move[a][0] -= dx * pull;
      move[a][1] -= dy * pull;
      move[b][0] += dx * pull;
      move[b][1] += dy * pull;
    }
    move.forEach(([x, y], number) => {
      const step = Math.min(1, heat / (Math.hypot(x, y) || 1));
      at[number][0] += x * step;
      at[number][1] += y * step;
    });
  }
}

/** Turned so that it is widest from left to right, as the frame is (the principal axis of the points). @param {number[][]} at */
function lying(at) {
  const mean = [0, 1].map((axis) => at.reduce((sum, place) => sum + place[axis], 0) / at.length);
  const from = at.map(([x, y]) => [x - mean[0], y - mean[1]]);
  const sum = (each) => from.reduce((all, place) => all + each(place), 0);
  const angle = 0.5 * Math.atan2(2 * sum(([x, y]) => x * y), sum(([x, y]) => x * x - y * y));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return from.map(([x, y]) => [cos * x + sin * y, cos * y - sin * x]);
}

/** @param {number[][]} at @param {number} width @param {number} height */
function fit(at, width, height) {
  const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = (values, from, room) => room / Math.max(0.01, Math.max(...values) - from);
  const [sx, sy] = [scale(xs, left, width - 180), scale(ys, top, height - 60)];
  const both = [Math.min(sx, 2.5 * sy, LARGEST), Math.min(sy, 2.5 * sx, LARGEST)];
  const [dx, dy] = [(width - both[0] * (Math.max(...xs) - left)) / 2, (height - both[1] * (Math.max(...ys) - top)) / 2];
  return at.map(([x, y]) => ({ x: dx + both[0] * (x - left), y: dy + both[1] * (y - top) }));
}

/** The weightiest first: a name takes the side where it covers neither a name nor a point and fewest lines run through it. */
function named(points, lines, places, width, height) {
  const radius = (point) => point.size ?? 6;
  const taken = points.map((point, number) => box(places[number].x, places[number].y, radius(point), radius(point)));
  const order = points.map((_, number) => number).sort((a, b) => radius(points[b]) - radius(points[a]) || a - b);
  const found = new Map();
  for (const number of order) {
    const [point, place] = [points[number], places[number]];
    const sides = candidates(place, radius(point), point.label).filter(({ area }) => area.left > 0 && area.right < width && area.top > 0 && area.bottom < height);
    const possible = sides.filter(({ area }) => taken.every((other, each) => each === number || !touch(area, other)));
    const [free] = possible.map((side) => ({ ...side, crossed: lines.filter(([a, b]) => runsThrough(places[a], places[b], side.area)).length })).sort((a, b) => a.crossed - b.crossed);
    if (free) taken.push(free.area);
    found.set(point.id, free ? { ...place, side: free.side } : place);
  }
  return found;
}

const box = (x, y, halfWidth, halfHeight) => ({ left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight });
const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether the line between two places touches a box (Liang and Barsky 1984). @param {{x: number, y: number}} from @param {{x: number, y: number}} to */
export function runsThrough(from, to, { left, right, top, bottom }) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [[-dx, from.x - left], [dx, right - from.x], [-dy, from.y - top], [dy, bottom - from.y]]) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters < leaves;
}

function candidates({ x, y }, radius, label) {
  const half = ([...label].reduce((sum, letter) => sum + (letter.codePointAt(0) < 0x2000 ? 0.58 : 1), 0) * LETTER) / 2;
  const [far, up] = [radius + 4 + half, radius + 3 + LETTER / 2];
  return [
    { side: 'right', area: box(x + far, y, half, LETTER / 2) },
    { side: 'left', area: box(x - far, y, half, LETTER / 2) },
    { side: 'below', area: box(x, y + up, half, LETTER / 2) },
    { side: 'above', area: box(x, y - up, half, LETTER / 2) },
  ];
}
