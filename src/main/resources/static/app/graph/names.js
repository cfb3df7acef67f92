import { setNames } from '../state/naming.js';
import { widthOf } from '../ui/letters.js';
import { lettersOf } from './letters.js';

/** While a large network moves, so many names are drawn; all that fit when it stands still. */
const MOVING = 250;

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

  /** @param {HTMLElement} host @param {any} cy @param {(hidden: number) => void} tell how many names found no room */
  constructor(host, cy, tell) {
    this.host = host;
    this.#cy = cy;
    this.tell = tell;
    this.#sheet.className = 'names';
    this.#sheet.setAttribute('aria-hidden', 'true');
    host.append(this.#sheet);
    cy.on('position add remove', () => (this.#stale = true));
    cy.on('render', () => this.draw());
  }

  /** After marks or names changed. */
  refresh() {
    this.#stale = true;
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
    const style = getComputedStyle(this.host);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    const inks = { ink: colour('ink'), paper: colour('paper'), edge: colour('edge'), quiet: colour('quiet'), accent: colour('accent') };
    this.#numbers(pen, inks, style.fontFamily);
    this.#names(pen, inks, width, height);
  }

  /** Boxes relative to the corner of the network, so that moving the view moves them along. */
  #place(most) {
    const cy = this.#cy;
    this.#stale = false;
    this.#zoom = cy.zoom();
    clearTimeout(this.#rest);
    const nodes = inOrder(cy);
    const { placed, hidden } = namesOf(nodes.slice(0, most), this.#zoom, getComputedStyle(this.host).fontFamily);
    this.#placed = placed;
    if (nodes.length > most) this.#rest = setTimeout(() => { this.#place(Infinity); this.draw(); }, 180);
    else if (hidden !== this.#told) {
      this.#told = hidden;
      this.tell(hidden);
    }
  }

  #names(pen, { ink, paper, quiet }, width, height) {
    const { x, y } = this.#cy.pan();
    Object.assign(pen, { lineJoin: 'round', textBaseline: 'middle', textAlign: 'left', lineWidth: 3.2, strokeStyle: paper });
    for (const { box, text, font, faint } of this.#placed) {
      const [left, top] = [box.left + x, box.top + y];
      if (left > width || left + box.right - box.left < 0 || top > height || top + 20 < 0) continue;
      pen.font = font;
      pen.fillStyle = faint ? quiet : ink;
      const middle = (box.top + box.bottom) / 2 + y;
      pen.strokeText(text, left, middle);
      pen.fillText(text, left, middle);
    }
  }

  /** The number of agreements on a line that stands for several. */
  #numbers(pen, inks, family) {
    const cy = this.#cy;
    if (cy.edges().length > 1500) return;
    const zoom = cy.zoom();
    const { x, y } = cy.pan();
    pen.font = `11px ${family}`;
    Object.assign(pen, { textBaseline: 'middle', textAlign: 'center', lineWidth: 1 });
    cy.edges('[count > 1]').forEach((line) => {
      const middle = line.midpoint();
      if (!middle || line.hasClass('far')) return;
      const [left, top] = [middle.x * zoom + x, middle.y * zoom + y];
      const text = String(line.data('count'));
      const half = 4 + text.length * 3.4;
      pen.fillStyle = inks.paper;
      pen.strokeStyle = line.hasClass('selected') ? inks.ink : line.hasClass('near') ? inks.accent : inks.edge;
      pen.beginPath();
      pen.roundRect(left - half, top - 8, 2 * half, 16, 3);
      pen.fill();
      pen.stroke();
      pen.fillStyle = inks.ink;
      pen.fillText(text, left, top + 0.5);
    });
  }
}

/** Who chooses first: what is selected or pointed at, the starts, what is opened, then those with most partners. */
function inOrder(cy) {
  const weight = (node) => (node.hasClass('pointed') ? 8e6 : 0) + (node.hasClass('selected') ? 4e6 : 0) + (node.hasClass('start') ? 2e6 : 0) +
    (node.hasClass('open') ? 1e6 : 0) + node.data('weight');
  return cy.nodes().map((node) => ({ node, weight: weight(node) })).sort((a, b) => b.weight - a.weight || (a.node.id() < b.node.id() ? -1 : 1)).map(({ node }) => node);
}

/**
 * Where names stand at this zoom, from the corner of the network.
 *
 * @param {any[]} nodes Cytoscape nodes in the order in which they choose
 * @param {number} zoom
 * @param {string} family
 */
export function namesOf(nodes, zoom, family) {
  const marks = nodes.map((node) => {
    const { font, size } = lettersOf(node, family);
    const text = node.data('label');
    const box = node.isParent();
    const at = box ? corner(node) : node.position();
    return {
      text, font, faint: node.hasClass('far'), x: at.x * zoom, y: at.y * zoom, radius: box ? 0 : (node.width() / 2) * zoom, width: widthOf(font, text), height: size + 3,
      side: box ? 'above' : node.data('side'), must: ['start', 'selected', 'pointed'].some((each) => node.hasClass(each)),
    };
  });
  const boxes = setNames(marks);
  const placed = marks.map((mark, i) => ({ ...mark, box: boxes[i] })).filter((mark) => mark.box);
  return { placed: placed.reverse(), hidden: marks.length - placed.length };
}

/** The name of a box stands on its upper edge. */
function corner(node) {
  const { x1, x2, y1 } = node.boundingBox({ includeLabels: false, includeOverlays: false });
  return { x: (x1 + x2) / 2, y: y1 };
}

/** All names of the network at this zoom, for a picture of it. @param {any} cy @param {number} zoom @param {string} family */
export const allNames = (cy, zoom, family) => namesOf(inOrder(cy), zoom, family);
