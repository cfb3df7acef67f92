import { html, nothing, svg } from '../../lib/lit.js';
import { layout } from '../../state/layout.js';
import { toOrganization } from '../../state/route.js';
import { isFilled, KINDS, lineOf, shapeOf } from '../../state/symbols.js';
import { line, sign } from './signs.js';

/**
 * @typedef {import('../../ui/app.js').App} App
 * @typedef {{id: string, label: string, kind?: string, value?: number, large?: boolean, title?: string, href?: string}} Node value from 0 to 1
 * @typedef {{source: string, target: string, type?: string, count?: number, title?: string}} Edge
 */

/** More than this is no picture any more; who asks for more is told. */
export const DRAWN = 120;

/** @type {WeakMap<object, {width: number, places: Map<string, any>}>} places of a network that was drawn before */
const known = new WeakMap();

/**
 * A network as a still picture: sign by kind, size and step of colour by value, line by type. What it shows stands in a table beside it.
 *
 * @param {App} app
 * @param {{nodes: Node[], edges: Edge[], label: string, width?: number, height?: number, key: object, legend?: unknown}} what key: the answer it is drawn of
 */
export function drawnNetwork(app, { nodes, edges, label, width = innerWidth <= 1000 ? 640 : 1000, height = 560, key, legend = nothing }) {
  const points = nodes.slice(0, DRAWN).map((node) => ({ ...node, size: radius(node) }));
  const shown = new Set(points.map((point) => point.id));
  const lines = edges.filter(({ source, target }) => shown.has(source) && shown.has(target) && source !== target);
  const tall = Math.min(height, points.length < 4 ? 180 : points.length < 12 ? 360 : height);
  if (known.get(key)?.width !== width) known.set(key, { width, places: layout(points, lines, { width, height: tall }) });
  const { places } = known.get(key);
  return html`<figure class="drawn">
    <svg viewBox="0 0 ${width} ${tall}" role="group" aria-label=${label}>
      <g class="ties">${lines.map((each) => tie(each, places))}</g>
      ${points.map((point) => node(app, point, places.get(point.id)))}
    </svg>
    <figcaption>${signs(app, points, lines)}${legend}
      ${nodes.length > points.length ? html`<p class="cut">${app.t('drawn.cut', { shown: points.length, total: nodes.length })}</p>` : nothing}</figcaption>
  </figure>`;
}

/** @param {Node} node */
const radius = ({ value, large }) => (value === undefined ? (large ? 13 : 7) : 5 + 13 * Math.sqrt(Math.max(0, value)));

/** @param {Edge} edge @param {Map<string, any>} places */
function tie({ source, target, type, count = 1, title }, places) {
  const [from, to] = [places.get(source), places.get(target)];
  const { width, dash } = lineOf(type);
  return svg`<line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} stroke-width=${width + Math.min(3, 0.5 * (count - 1))}
    stroke-dasharray=${dash.join(' ') || 'none'}>${title ? svg`<title>${title}</title>` : nothing}</line>`;
}

/** @param {App} app @param {Node & {size: number}} drawn @param {any} place */
function node(app, { id, label, kind = 'Organization', value, title, size, href }, { x, y, side }) {
  const corners = shapeOf(kind);
  const look = `node ${value === undefined ? (isFilled(kind) ? 'filled' : '') : `step-${step(value)}`} ${side ? '' : 'unnamed'}`;
  return svg`<a class=${look} href=${href ?? toOrganization(id)} aria-label=${title ?? label}><title>${title ?? label}</title>
    <g transform="translate(${x} ${y}) scale(${size})">${corners === null ? svg`<circle r="0.95" />` : svg`<polygon points=${corners.join(' ')} />`}</g>
    ${caption(label, x, y, size, side ?? 'right')}</a>`;
}

/** Fifths of the highest. @param {number} value */
export const step = (value) => Math.max(1, Math.min(5, Math.ceil(5 * value)));

function caption(label, x, y, size, side) {
  const at = { right: [x + size + 4, y + 4, 'start'], left: [x - size - 4, y + 4, 'end'], below: [x, y + size + 13, 'middle'], above: [x, y - size - 5, 'middle'] }[side];
  return svg`<text x=${at[0]} y=${at[1]} text-anchor=${at[2]} lang="ja" aria-hidden="true">${label}</text>`;
}

function signs(app, points, lines) {
  const kinds = KINDS.filter((kind) => points.some((point) => point.kind === kind));
  const types = [...new Set(lines.map((each) => each.type).filter(Boolean))];
  return html`<ul class="legend">${kinds.map((kind) => html`<li>${sign(kind)}${app.term('kind', kind)}</li>`)}${
    types.map((type) => html`<li>${line(type)}${app.term('tie', type)}</li>`)}</ul>`;
}

/** Ties as they come from the graph, those of one type between the same two as one. @param {any[]} edges @returns {Edge[]} */
export function together(edges) {
  const found = new Map();
  for (const { source, target, type, title } of edges) {
    const key = [...[source, target].sort(), type].join(' ');
    const before = found.get(key);
    if (before) Object.assign(before, { count: before.count + 1, title: before.title === title ? title : `${before.title}、${title}` });
    else found.set(key, { source, target, type, title, count: 1 });
  }
  return [...found.values()];
}
