/**
 * From degrees to the plane of the map and from there to the screen. The plane is the equirectangular projection with the
 * 36th parallel true to scale (Snyder, Map Projections: A Working Manual, p. 90): Japan is drawn in its proportions, and
 * north is up everywhere. One unit is a degree of longitude at that parallel.
 *
 * @typedef {{x: number, y: number}} Point on the plane, y downwards
 * @typedef {{x: number, y: number, scale: number, width: number, height: number}} View its middle on the plane, pixels a unit, size in pixels
 */

const TRUE_PARALLEL = Math.cos((36 * Math.PI) / 180);
/** The map runs from the Atlantic eastwards, so that the Pacific lies in its middle. */
const WEST = -26;
export const MOST = 220;
export const LEAST = 1.4;

/** @param {number} lon @param {number} lat @returns {Point} */
export const onPlane = (lon, lat) => ({ x: (lon < WEST ? lon + 360 : lon) * TRUE_PARALLEL, y: -lat });

/** @param {View} view @param {Point} point @returns {Point} in pixels from the top left corner */
export const onScreen = (view, { x, y }) => ({
  x: (x - view.x) * view.scale + view.width / 2,
  y: (y - view.y) * view.scale + view.height / 2,
});

/** The view that holds all points with a margin, never closer than a prefecture. @param {Point[]} points @returns {View} */
export function around(points, width, height, margin = 48) {
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fitting = (size, extent) => (size - 2 * margin) / Math.max(extent, 0.5);
  const scale = Math.max(LEAST, Math.min(MOST / 3, fitting(width, right - left), fitting(height, bottom - top)));
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale, width, height };
}

/** @param {View} view @param {number} factor @param {Point} [fixed] the pixel that stays where it is @returns {View} */
export function zoomed(view, factor, fixed = { x: view.width / 2, y: view.height / 2 }) {
  const scale = Math.max(LEAST, Math.min(MOST, view.scale * factor));
  const [dx, dy] = [fixed.x - view.width / 2, fixed.y - view.height / 2];
  return { ...view, scale, x: view.x + dx / view.scale - dx / scale, y: view.y + dy / view.scale - dy / scale };
}

/** @param {View} view @param {number} dx pixels @param {number} dy pixels @returns {View} */
export const moved = (view, dx, dy) => ({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale });
