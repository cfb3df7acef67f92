import { widthOf } from '../ui/letters.js';
import { lettersOf } from './letters.js';

const MARGIN = 12;
const LARGEST = 1.15;
const SMALLEST = 0.04;

/**
 * The zoom and place at which all nodes and the names beside them are to be seen. Names keep their size, so the room they take does
 * not shrink with the rest: the largest zoom that fits is found by halving.
 *
 * @param {any} cy
 * @param {number} width pixels
 * @param {number} height pixels
 * @param {string} family of letters
 * @returns {{zoom: number, pan: {x: number, y: number}}}
 */
export function fitting(cy, width, height, family) {
  const nodes = cy.nodes().map((node) => roomOf(node, family, width * 0.42));
  let [low, high] = [SMALLEST, LARGEST];
  const fits = (zoom) => {
    const { left, right, top, bottom } = extent(nodes, zoom);
    return right - left <= width - 2 * MARGIN && bottom - top <= height - 2 * MARGIN;
  };
  if (fits(high)) low = high;
  for (let step = 0; step < 14 && low < high; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const { left, right, top, bottom } = extent(nodes, low);
  return { zoom: low, pan: { x: (width - left - right) / 2, y: (height - top - bottom) / 2 } };
}

/** A very long name takes no more than a fair part of the width. */
function roomOf(node, family, most) {
  if (node.isParent()) return boxOf(node);
  const { x, y } = node.position();
  const { font, size } = lettersOf(node, family);
  const name = Math.min(most, widthOf(font, node.data('label'))) + 6;
  const side = node.data('side');
  const radius = node.width() / 2;
  return {
    x, y, across: radius, down: radius, over: 9,
    left: side === 'left' ? name : side === 'right' ? 0 : name / 2,
    right: side === 'right' ? name : side === 'left' ? 0 : name / 2,
    below: side === 'below' ? size + 6 : 0,
  };
}

/** A group's box, with its name upon it. */
function boxOf(box) {
  const { x1, x2, y1, y2 } = box.boundingBox({ includeLabels: false, includeOverlays: false });
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, across: (x2 - x1) / 2, down: (y2 - y1) / 2, over: 20, left: 0, right: 0, below: 0 };
}

function extent(nodes, zoom) {
  const all = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y, across, down, over, left, right, below } of nodes) {
    const [w, h] = [across * zoom, down * zoom];
    all.left = Math.min(all.left, x * zoom - Math.max(w, left + (left > 0 ? w : 0)));
    all.right = Math.max(all.right, x * zoom + Math.max(w, right + (right > 0 ? w : 0)));
    all.top = Math.min(all.top, y * zoom - h - over);
    all.bottom = Math.max(all.bottom, y * zoom + h + Math.max(below, 9));
  }
  return all;
}
