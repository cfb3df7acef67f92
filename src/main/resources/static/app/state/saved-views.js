/**
 * Views that a reader keeps by name, on this computer only, in an order of their own: shown one after the other they tell a story.
 *
 * @typedef {{id: string, name: string, caption: string, hash: string}} SavedView
 */

const KEY = 'enishi.views';

/** @param {Pick<Storage, 'getItem'>} storage @returns {SavedView[]} */
export function readViews(storage) {
  try {
    const stored = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isView) : [];
  } catch {
    return [];
  }
}

/** @param {Pick<Storage, 'setItem'>} storage @param {SavedView[]} views @returns {boolean} false where a browser forbids storage, or has no room left */
export function writeViews(storage, views) {
  try {
    storage.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** One place up (-1) or down (1). @param {SavedView[]} views @param {string} id @param {number} by */
export function moveView(views, id, by) {
  const from = views.findIndex((view) => view.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= views.length) return views;
  const moved = [...views];
  [moved[from], moved[to]] = [moved[to], moved[from]];
  return moved;
}

/** A story in one parameter of a link: UTF-8 JSON in the alphabet of RFC 4648, section 5. @param {SavedView[]} views */
export function packStory(views) {
  const bytes = new TextEncoder().encode(JSON.stringify(views.map(({ name, caption, hash }) => [name, caption, hash])));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @param {string} text @returns {SavedView[] | undefined} nothing when the link was cut or is no story */
export function unpackStory(text) {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    const views = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).map(([name, caption, hash], index) => ({ id: `story-${index}`, name, caption, hash }));
    return views.every(isView) ? views : undefined;
  } catch {
    return undefined;
  }
}

/** Only a view of this page: a link to elsewhere is not followed. */
const isView = (view) =>
  ['id', 'name', 'caption', 'hash'].every((name) => typeof view?.[name] === 'string') && view.hash.startsWith('#/');
