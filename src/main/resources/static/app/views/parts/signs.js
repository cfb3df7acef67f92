import { html, svg } from '../../lib/lit.js';
import { isFilled, lineOf, shapeOf } from '../../state/symbols.js';

/** The sign of a kind of organisation; the word stands beside it or is said by it. @param {string} kind */
export function sign(kind) {
  const points = shapeOf(kind);
  const shape = points === null ? svg`<circle cx="0" cy="0" r="0.95" />` : svg`<polygon points=${points.join(' ')} />`;
  const look = isFilled(kind) ? 'sign filled' : 'sign';
  return html`<svg class=${look} viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true" focusable="false">${shape}</svg>`;
}

/** The line of a type of tie. @param {string} type */
export function line(type) {
  const { width, dash } = lineOf(type);
  return html`<svg class="line" viewBox="0 0 30 8" aria-hidden="true" focusable="false">
    <line x1="0" y1="4" x2="30" y2="4" stroke-width=${width} stroke-dasharray=${dash.join(' ') || 'none'} />
  </svg>`;
}

/** A length for a number, beside the number itself. @param {number} value @param {number} most */
export const bar = (value, most) =>
  html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect x="0" y="0" height="8" width=${most > 0 && value > 0 ? Math.max(1, (100 * value) / most) : 0} />
  </svg>`;
