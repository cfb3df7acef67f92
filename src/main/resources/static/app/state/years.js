/**
 * Ties along the years, for the time line: a lane a partner, a mark an agreement.
 *
 * @typedef {{agreement: string, title: string, type: string, year: number, since: string, sincePrecision?: string}} Mark
 * @typedef {{organization: import('../api/types.js').Ref, marks: Mark[]}} Lane
 */

/**
 * The lanes in the order of the table; a partner none of whose ties has a known year has none.
 *
 * @param {any[]} rows partners with the ties that pass the filter
 * @returns {{lanes: Lane[], undated: any[]}}
 */
export function lanesOf(rows) {
  const all = rows.map(({ organization, ties }) => ({ organization, marks: ties.filter((tie) => tie.since).map(mark) }));
  const undated = new Map(rows.flatMap(({ ties }) => ties).filter((tie) => !tie.since).map((tie) => [tie.agreement, tie]));
  return { lanes: all.filter((lane) => lane.marks.length > 0), undated: [...undated.values()] };
}

const mark = ({ agreement, title, type, since, sincePrecision }) => ({ agreement, title, type, since, sincePrecision, year: Number(since.slice(0, 4)) });

/** The years from the first to the last, with a free one at either end. @param {Lane[]} lanes @returns {{from: number, to: number}} */
export function span(lanes) {
  const years = lanes.flatMap((lane) => lane.marks.map((each) => each.year));
  return { from: Math.min(...years) - 1, to: Math.max(...years) + 1 };
}

/** Years worth a line, so that at most so many names stand side by side. @param {{from: number, to: number}} span @param {number} most */
export function ticks({ from, to }, most) {
  const step = [1, 2, 5, 10, 20, 50].find((each) => (to - from) / each <= most) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}

/** Marks of one year stand beside one another: how far each is moved, in its own widths. @param {Mark[]} marks @returns {{mark: Mark, aside: number}[]} */
export function sideBySide(marks) {
  const met = new Map();
  const all = marks.map((each) => {
    const order = met.get(each.year) ?? 0;
    met.set(each.year, order + 1);
    return { mark: each, order };
  });
  return all.map(({ mark: each, order }) => ({ mark: each, aside: order - (met.get(each.year) - 1) / 2 }));
}
