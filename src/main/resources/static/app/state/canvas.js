import { joinIds, splitIds } from './route.js';

/**
 * What a reader did to the network: nothing else is kept, the rest follows from the data.
 *
 * @typedef {{expanded: string[], hidden: string[], moved: Record<string, [number, number]>}} Canvas
 */

/** @param {Record<string, string>} params @returns {Canvas} */
export function read({ x, h, m }) {
  const moved = splitIds(m).map((each) => each.split('@'));
  return {
    expanded: splitIds(x),
    hidden: splitIds(h),
    moved: Object.fromEntries(moved.map(([id, left, top]) => [id, [Number(left) || 0, Number(top) || 0]])),
  };
}

/** @param {Canvas} canvas */
export function write({ expanded, hidden, moved }) {
  const places = Object.entries(moved).map(([id, [left, top]]) => `${id}@${Math.round(left)}@${Math.round(top)}`);
  return { x: joinIds(expanded), h: joinIds(hidden), m: joinIds(places) };
}

/** Adds its partners, or takes them away again. @param {Canvas} canvas @param {string} id @returns {Canvas} */
export function toggleExpanded(canvas, id) {
  const expanded = canvas.expanded.includes(id) ? canvas.expanded.filter((each) => each !== id) : [...canvas.expanded, id];
  return { ...canvas, expanded };
}

/** @param {Canvas} canvas @param {string} id @returns {Canvas} */
export const hide = (canvas, id) => ({
  ...canvas,
  hidden: [...canvas.hidden.filter((each) => each !== id), id],
  expanded: canvas.expanded.filter((each) => each !== id),
});

/** @param {Canvas} canvas @returns {Canvas} */
export const showAll = (canvas) => ({ ...canvas, hidden: [] });

/** @param {Canvas} canvas @param {Record<string, [number, number]>} places @returns {Canvas} */
export const move = (canvas, places) => ({ ...canvas, moved: { ...canvas.moved, ...places } });

/** @param {Canvas} canvas @returns {Canvas} */
export const tidy = (canvas) => ({ ...canvas, moved: {} });

/** Steps back and forward over what was done to one network. */
export class History {
  constructor() {
    /** @type {Canvas[]} */
    this.past = [];
    /** @type {Canvas[]} */
    this.future = [];
  }

  /** @param {Canvas} before */
  record(before) {
    this.past.push(before);
    this.future = [];
  }

  /** @param {Canvas} present @returns {Canvas} */
  undo(present) {
    const before = this.past.pop();
    if (before === undefined) return present;
    this.future.push(present);
    return before;
  }

  /** @param {Canvas} present @returns {Canvas} */
  redo(present) {
    const after = this.future.pop();
    if (after === undefined) return present;
    this.past.push(present);
    return after;
  }
}
