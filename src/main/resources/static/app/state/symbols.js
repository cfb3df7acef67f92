/**
 * The map's signs, one table for table, legend and canvas. A kind of organisation is told by its shape, a kind of tie by
 * its line; colour only repeats it.
 */

/**
 * Corners from -1 to 1, clockwise from the top; null is a circle.
 *
 * @type {Record<string, number[] | null>}
 */
const SHAPES = {
  Municipality: null,
  Prefecture: [-0.86, -0.86, 0.86, -0.86, 0.86, 0.86, -0.86, 0.86],
  ForeignCity: [0, -1.08, 1.08, 0, 0, 1.08, -1.08, 0],
  ForeignRegion: [-0.5, -0.9, 0.5, -0.9, 1, 0, 0.5, 0.9, -0.5, 0.9, -1, 0],
  Country: [-0.42, -1, 0.42, -1, 1, -0.42, 1, 0.42, 0.42, 1, -0.42, 1, -1, 0.42, -1, -0.42],
  Company: [-1, -0.6, 1, -0.6, 1, 0.6, -1, 0.6],
  Bank: [-0.6, -0.7, 0.6, -0.7, 1, 0.7, -1, 0.7],
  University: [0, -1, 1, 0.8, -1, 0.8],
  School: [-1, -0.8, 1, -0.8, 0, 1],
  Association: [0, -1, 1, -0.24, 0.62, 0.9, -0.62, 0.9, -1, -0.24],
  PublicBody: [0, -1, 0.9, -0.3, 0.9, 0.9, -0.9, 0.9, -0.9, -0.3],
  InternationalBody: [0, -1, 0.26, -0.34, 1, -0.3, 0.42, 0.16, 0.62, 0.88, 0, 0.48, -0.62, 0.88, -0.42, 0.16, -1, -0.3, -0.26, -0.34],
  SportsTeam: [-0.9, -0.9, 0, -0.5, 0.9, -0.9, 0.9, 0.2, 0, 1, -0.9, 0.2],
  Council: [-0.35, -1, 0.35, -1, 0.35, -0.35, 1, -0.35, 1, 0.35, 0.35, 0.35, 0.35, 1, -0.35, 1, -0.35, 0.35, -1, 0.35, -1, -0.35, -0.35, -0.35],
};

/** Kinds in the order of the legend. */
export const KINDS = Object.keys(SHAPES);

/** @param {string} kind @returns {number[] | null} */
export const shapeOf = (kind) => (kind in SHAPES ? SHAPES[kind] : SHAPES.Association);

/** Home ground: drawn full, where the rest of the world is drawn in outline. @param {string} kind */
export const isFilled = (kind) => kind === 'Municipality' || kind === 'Prefecture';

/** @type {Record<string, {width: number, dash: number[]}>} */
const LINES = {
  姉妹都市: { width: 3.4, dash: [] },
  友好都市: { width: 3.4, dash: [9, 3] },
  分野別協定: { width: 1.4, dash: [] },
  包括連携協定: { width: 1.6, dash: [10, 4] },
  連携協定: { width: 1.6, dash: [5, 3] },
  災害協定: { width: 1.6, dash: [8, 3, 2, 3] },
  共同事業: { width: 1.8, dash: [2, 3] },
  加盟: { width: 1, dash: [1, 2] },
};

/** @param {string} type */
export const lineOf = (type) => LINES[type] ?? LINES.分野別協定;
