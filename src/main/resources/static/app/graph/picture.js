import { lineOf, shapeOf, isFilled } from '../state/symbols.js';
import { allNames } from './names.js';

/** Room around the network for names. */
const MARGIN = 24;
const round = (n) => Math.round(n * 10) / 10;

/**
 * The network as SVG, with all names that find room in a picture of that size; larger networks get a larger picture.
 *
 * @param {any} cy
 * @param {string} family of letters
 * @returns {import('../ui/sheet.js').Drawing}
 */
export function drawing(cy, family) {
  const all = cy.elements().boundingBox({ includeLabels: false, includeOverlays: false });
  const zoom = Math.max(0.8, Math.min(1.2, 900 / Math.max(1, all.w)));
  const { placed, hidden } = allNames(cy, zoom, family);
  const boxes = [...placed.map((name) => name.box), { left: all.x1 * zoom, right: all.x2 * zoom, top: all.y1 * zoom, bottom: all.y2 * zoom }];
  const left = Math.min(...boxes.map((box) => box.left)) - MARGIN;
  const top = Math.min(...boxes.map((box) => box.top)) - MARGIN;
  const at = ({ x, y }) => ({ x: round(x * zoom - left), y: round(y * zoom - top) });
  const parents = cy.nodes().filter((node) => node.isParent());
  return {
    width: Math.ceil(Math.max(...boxes.map((box) => box.right)) + MARGIN - left),
    height: Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + MARGIN - top),
    body: [
      ...parents.map((box) => frame(box.boundingBox({ includeLabels: false }), at)),
      ...cy.edges().map((line) => edge(line, at)),
      ...cy.nodes().difference(parents).map((node) => mark(node, at, zoom)),
      ...placed.map((each) => (each.line ? number(each, left, top, family) : caption(each, left, top, family))),
    ].join('\n'),
    hidden,
  };
}

function frame({ x1, x2, y1, y2 }, at) {
  const [from, to] = [at({ x: x1, y: y1 }), at({ x: x2, y: y2 })];
  return `<rect x="${from.x}" y="${from.y}" width="${round(to.x - from.x)}" height="${round(to.y - from.y)}" rx="6" fill="#f5f5f2" stroke="#888" stroke-dasharray="4 3"/>`;
}

/** As it is bent on the canvas. */
function edge(line, at) {
  const [from, to] = [at(line.source().position()), at(line.target().position())];
  const bends = (line.controlPoints?.() ?? []).map(at);
  const { width, dash } = lineOf(line.data('type'));
  const path = bends.length === 1 ? `Q${bends[0].x} ${bends[0].y} ${to.x} ${to.y}` : `L${to.x} ${to.y}`;
  return `<path d="M${from.x} ${from.y}${path}" fill="none" stroke="#70787c" stroke-width="${width + Math.min(3, (line.data('count') - 1) * 0.5)}"${
    dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`;
}

function number({ text, box }, left, top, family) {
  const [x, y] = [round(box.left - left), round(box.top - top)];
  const [width, height] = [round(box.right - box.left), round(box.bottom - box.top)];
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="#fff" stroke="#70787c"/><text x="${round(x + width / 2)}" y="${
    y + 12}" text-anchor="middle" font-size="11" font-family="${escape(family)}">${text}</text>`;
}

function mark(node, at, zoom) {
  const { x, y } = at(node.position());
  const radius = round((node.width() / 2) * zoom);
  const fill = isFilled(node.data('kind')) ? '#165e83' : '#fff';
  if (node.data('kind') === 'Group') return `<rect x="${x - radius}" y="${y - radius}" width="${2 * radius}" height="${2 * radius}" rx="4" fill="#fff" stroke="#165e83" stroke-width="2.5"/>`;
  const points = shapeOf(node.data('kind'));
  if (points === null) return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="#165e83" stroke-width="1.8"/>`;
  return `<polygon transform="translate(${x} ${y}) scale(${radius})" points="${points.join(' ')}" fill="${fill}" stroke="#165e83" stroke-width="${round(1.8 / radius * 10) / 10 || 0.2}"/>`;
}

function caption({ text, font, box }, left, top, family) {
  const size = Number(/([\d.]+)px/.exec(font)[1]);
  return `<text x="${round(box.left - left)}" y="${round((box.top + box.bottom) / 2 - top + size * 0.36)}" font-size="${size}" font-family="${escape(family)}"${
    font.startsWith('bold') ? ' font-weight="bold"' : ''} fill="#111" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escape(text)}</text>`;
}

/** @param {string} text for an attribute or between tags */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
