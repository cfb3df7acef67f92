import { setNames } from '../state/naming.js';
import { widthOf } from '../ui/letters.js';
import { lettersOf } from './letters.js';

/** While a large network moves, so many names are drawn; all that fit when it stands still. */
const MOVING = 250;
/** More lines with a number than this would be a list of numbers. */
const NUMBERS = 200;
/** Drawn smaller than this, only the numbers of what is selected are told. */
const CLOSE = 0.45;
const INKS = ['ink', 'paper', 'edge', 'quiet', 'accent'];

/**
 * Names and numbers over the network, in letters that do not shrink with it. Those that find no room are left out, the
 * least connected first, and come when the reader looks closer or points at them.
 */
export class NameLayer {
  #cy;
  #sheet = document.createElement('canvas');
  #placed = [];
  #stale = true;
  #zoom = 0;
  #rest;
  #told = 0;
  #inks;
  /** Who is being dragged: only their names go along, all others stay where they are. */
  #held = false;
  #moved = new Set();

  /** @param {HTMLElement} host @param {any} cy @param {(hidden: number) => void} tell how many names found no room */
  constructor(host, cy, tell) {
    this.host = host;
    this.#cy = cy;
    this.tell = tell;
    this.#sheet.className = 'names';
    this.#sheet.setAttribute('aria-hidden', 'true');
    host.append(this.#sheet);
    cy.on('add remove', () => (this.#stale = true));
    cy.on('position', 'node', ({ target }) => (this.#held ? this.#moved.add(target.id()) : (this.#stale = true)));
    cy.on('grab', 'node', () => (this.#held = true));
    cy.on('free', 'node', () => {
      this.#held = false;
      this.#stale ||= this.#moved.size > 0;
      this.#moved.clear();
    });
    cy.on('render', () => this.draw());
  }

  /** After marks, names or colours changed. */
  refresh() {
    this.#stale = true;
    this.#inks = undefined;
    this.#cy.forceRender();
  }

  draw() {
    const cy = this.#cy;
    if (this.#stale || cy.zoom() !== this.#zoom) this.#place(cy.nodes().length > MOVING ? MOVING : Infinity);
    const ratio = devicePixelRatio || 1;
    const [width, height] = [this.host.clientWidth, this.host.clientHeight];
    if (this.#sheet.width !== Math.round(width * ratio) || this.#sheet.height !== Math.round(height * ratio)) {
      Object.assign(this.#sheet, { width: Math.round(width * ratio), height: Math.round(height * ratio) });
    }
    const pen = this.#sheet.getContext('2d');
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    const inks = (this.#inks ??= this.#colours());
    const { x, y } = cy.pan();
    for (const entry of this.#placed) {
      const [dx, dy] = this.#shift(entry);
      const [left, top] = [entry.box.left + x + dx, entry.box.top + y + dy];
      const [wide, high] = [entry.box.right - entry.box.left, entry.box.bottom - entry.box.top];
      if (left > width || left + wide < 0 || top > height || top + high < 0) continue;
      if (entry.line) number(pen, inks, entry, left, top, wide, high);
      else name(pen, inks, entry, left, top + high / 2);
    }
  }

  #colours() {
    const style = getComputedStyle(this.host);
    return Object.fromEntries(INKS.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim()]));
  }

  /** Boxes relative to the corner of the network, so that moving the view moves them along. */
  #place(most) {
    const cy = this.#cy;
    this.#stale = false;
    this.#zoom = cy.zoom();
    clearTimeout(this.#rest);
    const nodes = inOrder(cy);
    const { placed, hidden } = namesOf(nodes.slice(0, most), numbered(cy, this.#zoom), this.#zoom, getComputedStyle(this.host).fontFamily);
    this.#placed = placed;
    if (nodes.length > most) this.#rest = setTimeout(() => { this.#place(Infinity); this.draw(); }, 180);
    else if (hidden !== this.#told) {
      this.#told = hidden;
      this.tell(hidden);
    }
  }

  /** How far what is written here went with what is being dragged. */
  #shift({ node, line, x, y }) {
    if (this.#moved.size === 0) return [0, 0];
    if (node && !this.#moved.has(node.id())) return [0, 0];
    if (line && !this.#moved.has(line.data('source')) && !this.#moved.has(line.data('target'))) return [0, 0];
    const at = node ? node.position() : (line.midpoint() ?? { x: x / this.#zoom, y: y / this.#zoom });
    return [at.x * this.#zoom - x, at.y * this.#zoom - y];
  }
}

/** Kanji stand from a bit below the line to nearly an em above it; what a browser calls the middle is higher than theirs. */
const MIDDLE = 0.38;

function name(pen, { ink, paper, quiet }, { text, font, size, faint }, left, middle) {
  const base = middle + MIDDLE * size;
  Object.assign(pen, { font, lineJoin: 'round', textBaseline: 'alphabetic', textAlign: 'left', lineWidth: 3.2, strokeStyle: paper, fillStyle: faint ? quiet : ink });
  pen.strokeText(text, left, base);
  pen.fillText(text, left, base);
}

/** The number of agreements on a line that stands for several. */
function number(pen, { ink, paper, edge, accent }, { text, font, line }, left, top, width, height) {
  Object.assign(pen, { font, textBaseline: 'middle', textAlign: 'center', lineWidth: 1, fillStyle: paper });
  pen.strokeStyle = line.hasClass('selected') ? ink : line.hasClass('near') ? accent : edge;
  pen.beginPath();
  pen.roundRect(left, top, width, height, 3);
  pen.fill();
  pen.stroke();
  pen.fillStyle = ink;
  pen.fillText(text, left + width / 2, top + height / 2 + 0.5);
}

/** Lines whose number is told: what is selected first, then the largest. */
function numbered(cy, zoom) {
  const told = [];
  cy.edges().forEach((line) => {
    if (line.data('count') > 1 && !line.hasClass('far') && (zoom > CLOSE || line.hasClass('near') || line.hasClass('selected'))) told.push(line);
  });
  const weight = (line) => (line.hasClass('selected') ? 2000 : line.hasClass('near') ? 1000 : 0) + line.data('count');
  return told.sort((a, b) => weight(b) - weight(a)).slice(0, NUMBERS);
}

/** Who chooses first: what is selected or pointed at, the starts, what is opened, then those with most partners. */
function inOrder(cy) {
  const weight = (node) => (node.hasClass('pointed') ? 8e6 : 0) + (node.hasClass('selected') ? 4e6 : 0) + (node.hasClass('start') ? 2e6 : 0) +
    (node.hasClass('open') ? 1e6 : 0) + node.data('weight');
  return cy.nodes().map((node) => ({ node, weight: weight(node) })).sort((a, b) => b.weight - a.weight || (a.node.id() < b.node.id() ? -1 : 1)).map(({ node }) => node);
}

/**
 * Where names and numbers stand at this zoom, from the corner of the network.
 *
 * @param {any[]} nodes Cytoscape nodes in the order in which they choose
 * @param {any[]} lines Cytoscape edges whose number is told; they choose after the names
 * @param {number} zoom
 * @param {string} family
 */
export function namesOf(nodes, lines, zoom, family) {
  const marks = nodes.map((node) => {
    const { font, size } = lettersOf(node, family);
    const text = node.data('label');
    const box = node.isParent();
    const at = box ? corner(node) : node.position();
    return {
      node, text, font, size, faint: node.hasClass('far'), x: at.x * zoom, y: at.y * zoom, radius: box ? 0 : (node.width() / 2) * zoom, width: widthOf(font, text), height: size + 3,
      side: box ? 'above' : node.data('side'), must: ['start', 'selected', 'pointed'].some((each) => node.hasClass(each)),
    };
  });
  /** @type {any[]} */
  const all = [...marks, ...lines.map((line) => numberOf(line, zoom, family)).filter(Boolean)];
  const boxes = setNames(all);
  const placed = all.map((mark, i) => ({ ...mark, box: boxes[i] })).filter((mark) => mark.box);
  return { placed: placed.reverse(), hidden: marks.length - placed.filter((mark) => mark.node).length };
}

function numberOf(line, zoom, family) {
  const at = line.midpoint();
  if (!at) return undefined;
  const text = String(line.data('count'));
  return {
    line, text, font: `11px ${family}`, x: at.x * zoom, y: at.y * zoom, radius: 0, width: 8 + text.length * 6.8, height: 16, side: 'centre', only: true,
    must: line.hasClass('selected'),
  };
}

/** The name of a box stands on its upper edge. */
function corner(node) {
  const { x1, x2, y1 } = node.boundingBox({ includeLabels: false, includeOverlays: false });
  return { x: (x1 + x2) / 2, y: y1 };
}

/** All names and numbers of the network at this zoom, for a picture of it. @param {any} cy @param {number} zoom @param {string} family */
export const allNames = (cy, zoom, family) => namesOf(inOrder(cy), numbered(cy, 1), zoom, family);
