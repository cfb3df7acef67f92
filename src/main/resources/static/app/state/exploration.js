import { joinIds, splitIds } from './route.js';

/**
 * What a reader has laid out to explore; nothing else is kept, the rest follows from the data.
 *
 * @typedef {{id: string, type: string, cap: number}} Opening whose partners are shown: of one type of tie or of all (''), at most so many
 * @typedef {object} Exploration
 * @property {string[]} starts
 * @property {Opening[]} openings in the order in which they were opened; a start without one is opened with the usual cap
 * @property {string[]} hidden
 * @property {Record<string, [number, number]>} moved where nodes were pinned
 * @property {string} layout
 * @property {string} group by what nodes are put together
 * @property {string[]} folded groups drawn as one node
 */

/** So many partners an organisation brings at once; a reader can ask for more. */
export const CAP = 30;
export const LAYOUTS = ['force', 'columns', 'rings', 'map'];
export const GROUPS = ['prefecture', 'country', 'kind', 'community'];

/** @param {Record<string, string>} params @returns {Exploration} */
export function read({ f, x, h, m, layout, group, folded }) {
  const moved = splitIds(m).map(parts);
  return {
    starts: splitIds(f),
    openings: splitIds(x).map(parts).map(([id, type = '', cap]) => ({ id, type, cap: cap === undefined ? CAP : Number(cap) || 0 })),
    hidden: splitIds(h),
    moved: Object.fromEntries(moved.map(([id, left, top]) => [id, [Number(left) || 0, Number(top) || 0]])),
    layout: LAYOUTS.includes(layout) ? layout : LAYOUTS[0],
    group: GROUPS.includes(group) ? group : '',
    folded: splitIds(folded),
  };
}

/** @param {Exploration} exploration */
export function write({ starts, openings, hidden, moved, layout, group, folded }) {
  return {
    f: joinIds(starts),
    x: joinIds(openings.map(({ id, type, cap }) => whole(cap === CAP ? (type === '' ? [id] : [id, type]) : [id, type, cap]))),
    h: joinIds(hidden),
    m: joinIds(Object.entries(moved).map(([id, [left, top]]) => whole([id, Math.round(left), Math.round(top)]))),
    layout: layout === LAYOUTS[0] ? '' : layout,
    group,
    folded: joinIds(folded),
  };
}

/** Every opening in force: the starts' first. @param {Exploration} exploration @returns {Opening[]} */
export function openingsOf({ starts, openings }) {
  const given = (id) => openings.filter((each) => each.id === id);
  const first = starts.flatMap((id) => (given(id).length > 0 ? given(id) : [{ id, type: '', cap: CAP }]));
  return [...first, ...openings.filter((each) => !starts.includes(each.id))];
}

/** @param {Exploration} exploration @param {string} id */
export const isOpen = (exploration, id) => openingsOf(exploration).some((each) => each.id === id && each.cap > 0);

/** Shows its partners, of one type or of all; asked for again, so many more of them. @param {Exploration} exploration @param {string} id @returns {Exploration} */
export function open(exploration, id, type = '') {
  const mine = openingsOf(exploration).filter((each) => each.id === id && each.cap > 0);
  const same = mine.find((each) => each.type === type);
  const kept = type === '' ? [] : mine.filter((each) => each !== same);
  const opened = { id, type, cap: (same?.cap ?? 0) + CAP };
  return { ...exploration, openings: [...exploration.openings.filter((each) => each.id !== id), ...kept, opened] };
}

/** Takes its partners away again. @param {Exploration} exploration @param {string} id @returns {Exploration} */
export function collapse(exploration, id) {
  const rest = exploration.openings.filter((each) => each.id !== id);
  return { ...exploration, openings: exploration.starts.includes(id) ? [...rest, { id, type: '', cap: 0 }] : rest };
}

/** @param {Exploration} exploration @param {string[]} ids @returns {Exploration} */
export const hide = (exploration, ids) => ({ ...exploration, hidden: [...exploration.hidden.filter((id) => !ids.includes(id)), ...ids] });

/** @param {Exploration} exploration @returns {Exploration} */
export const showAll = (exploration) => ({ ...exploration, hidden: [] });

/** @param {Exploration} exploration @param {Record<string, [number, number]>} places @returns {Exploration} */
export const pin = (exploration, places) => ({ ...exploration, moved: { ...exploration.moved, ...places } });

/** @param {Exploration} exploration @param {string[]} ids @returns {Exploration} */
export const unpin = (exploration, ids) => ({
  ...exploration, moved: Object.fromEntries(Object.entries(exploration.moved).filter(([id]) => !ids.includes(id))),
});

/** @param {Exploration} exploration @param {string} id @returns {Exploration} */
export const addStart = (exploration, id) => ({
  ...exploration, starts: [...exploration.starts.filter((each) => each !== id), id], hidden: exploration.hidden.filter((each) => each !== id),
});

/** @param {Exploration} exploration @param {string} id @returns {Exploration} */
export const removeStart = (exploration, id) => ({
  ...exploration, starts: exploration.starts.filter((each) => each !== id), openings: exploration.openings.filter((each) => each.id !== id),
});

/** Folds a group into one node, or unfolds it. @param {Exploration} exploration @param {string} key @returns {Exploration} */
export const toggleFolded = (exploration, key) => ({
  ...exploration, folded: exploration.folded.includes(key) ? exploration.folded.filter((each) => each !== key) : [...exploration.folded, key],
});

/** Several values in one entry of a list; an id with an @ in it is written with it encoded. */
const whole = (values) => values.map((each) => String(each).replaceAll('%', '%25').replaceAll('@', '%40')).join('@');
const parts = (text) => text.split('@').map((each) => each.replaceAll('%40', '@').replaceAll('%25', '%'));

/** More nodes than this no force lays out while a reader waits. */
export const MOST_BY_FORCE = 1000;
