import { html, svg } from '../../lib/lit.js';

/** The house's own icons: 16 by 16, one stroke, square ends, like the signs of a map. A word always stands beside or behind them. */
export const PATHS = {
  // A word in a bar.
  start: 'M2 5.5h12v5H2z M4.5 7v2 M7 8h4',
  // A middle, and what opens around it.
  explore: 'M8 6.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3z M2 3.5h3v3H2z M11 2h3v3h-3z M11 11h3v3h-3z M5 6l1.7 1.2 M11 4.8L9.2 6.9 M11 11.2L9.2 9.2',
  // A question that is answered by a line of a table.
  ask: 'M2 2.5h12v7H7L4 12.5v-3H2z M5 6h6',
  // One, and those around it.
  find: 'M8 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6z M2 3l4.6 3.6 M14 3L9.4 6.6 M8 14V9.8',
  // Two circles that overlap.
  compare: 'M6 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z M10 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z',
  // Ranked bars.
  analysis: 'M2 2v12 M2 4h11 M2 8h7 M2 12h4',
  // A sheet with a folded corner.
  report: 'M3 1.5h7l3 3v10H3z M10 1.5v3h3 M5.5 8h5 M5.5 11h5',
  // Two that may be one.
  settle: 'M4 8a2.2 2.2 0 1 0 0 .1z M12 5.9a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4z M6.4 7h3.2 M6.4 9.2h3.2',
  // A sum.
  totals: 'M3 2.5h10 M3 2.5l5 5.5l-5 5.5h10',
  // A mark in the margin.
  issues: 'M3 1.5v13 M3 2.5h10l-3 3l3 3H3',
  // A node, an arrow, a node.
  cypher: 'M2 8a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0z M5.6 8h6.4 M9.5 5.5L12 8l-2.5 2.5 M14.5 5v6',
  manual: 'M8 3.5C6 2 4 2 2 2.5v10c2-.5 4-.5 6 1c2-1.5 4-1.5 6-1v-10c-2-.5-4-.5-6 1z M8 3.5v10',
  display: 'M8 3.2a4.8 4.8 0 1 0 0 9.6z M8 3.2a4.8 4.8 0 1 1 0 9.6 M8 .8v1 M8 14.2v1 M.8 8h1 M14.2 8h1',
  calendar: 'M2 3.5h12v10.5H2z M2 7h12 M5 1.5v3.5 M11 1.5v3.5 M5 10h2 M9 10h2',
  print: 'M4 6V2h8v4 M2 6h12v6h-2 M4 12H2V6 M4 9.5h8v5H4z',
  save: 'M8 2v8 M4.8 7L8 10.2L11.2 7 M2.5 13.5h11',
  undo: 'M2.5 6h7.5a3.5 3.5 0 0 1 0 7H6 M5.5 3L2.5 6l3 3',
  redo: 'M13.5 6H6a3.5 3.5 0 0 0 0 7h4 M10.5 3l3 3l-3 3',
  link: 'M6.5 9.5l3-3 M7.5 4.5l2-2a2.8 2.8 0 0 1 4 4l-2 2 M8.5 11.5l-2 2a2.8 2.8 0 0 1-4-4l2-2',
};

/** @param {keyof typeof PATHS} name */
export const icon = (name) =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${svg`<path d=${PATHS[name]} />`}</svg>`;
