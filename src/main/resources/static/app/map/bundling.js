import { bow } from './crowd.js';

/**
 * Lines from one place that go the same way run together and part near their ends, as flows do on a map of trade: fifty from one city stay
 * readable.
 *
 * @typedef {import('./crowd.js').Mark} Mark
 * @typedef {{from: Mark, to: Mark, count: number, bundles: any[]}} Line
 */

/** A place with fewer lines than this needs no bundling, and fewer lines that go the same way make no strand. */
const HUB = 5;
const STRAND = 3;
const WIDEST = (32 * Math.PI) / 180;
const NEXT = (13 * Math.PI) / 180;

/**
 * @param {Line[]} lines
 * @returns {{paths: Map<Line, string>, strands: {x: number, y: number, count: number}[]}} how each line runs, and where a strand of several bears its number
 */
export function bundled(lines) {
  const paths = new Map(lines.map((line) => [line, bow(line.from, line.to)]));
  const strands = [];
  for (const [hub, mine] of hubs(lines)) {
    for (const strand of together(hub, mine)) {
      const near = Math.min(...strand.map((each) => each.reach));
      const turn = strand.reduce((sum, each) => sum + each.turn, 0) / strand.length - 0.12;
      const along = (part) => ({ x: hub.x + Math.cos(turn) * near * part, y: hub.y + Math.sin(turn) * near * part });
      for (const { line, end } of strand) paths.set(line, curve(hub, along(0.5), along(0.8), end));
      if (near > 75) strands.push({ ...along(0.42), count: strand.reduce((sum, each) => sum + each.line.count, 0) });
    }
  }
  return { paths, strands };
}

/** Each line belongs to that of its ends which has more; the busiest places first. */
function hubs(lines) {
  const busy = new Map();
  for (const { from, to } of lines) for (const mark of [from, to]) busy.set(mark, (busy.get(mark) ?? 0) + 1);
  const owned = new Map();
  for (const line of lines) {
    const hub = busy.get(line.from) >= busy.get(line.to) ? line.from : line.to;
    if (busy.get(hub) >= HUB) owned.set(hub, [...(owned.get(hub) ?? []), line]);
  }
  return owned;
}

/** Lines next to one another by direction, none farther from the first than the widest strand. */
function together(hub, lines) {
  const all = lines.map((line) => {
    const end = line.from === hub ? line.to : line.from;
    return { line, end, turn: Math.atan2(end.y - hub.y, end.x - hub.x), reach: Math.hypot(end.x - hub.x, end.y - hub.y) };
  }).filter((each) => each.reach > 40).sort((a, b) => a.turn - b.turn);
  const strands = [];
  for (const each of all) {
    const last = strands.at(-1);
    if (last && each.turn - last.at(-1).turn < NEXT && each.turn - last[0].turn < WIDEST) last.push(each);
    else strands.push([each]);
  }
  return strands.filter((strand) => strand.length >= STRAND);
}

function curve(from, one, two, to) {
  const round = ({ x, y }) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  return `M${round(from)}C${round(one)} ${round(two)} ${round(to)}`;
}
