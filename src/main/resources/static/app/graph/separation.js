import { widthOf } from '../ui/letters.js';
import { lettersOf } from './letters.js';

const ROUNDS = 60;
/** Beyond this many, names are left out rather than made room for. */
const MOST = 260;

/**
 * Moves nodes up or down, a little at a time, until no name lies on a node or on another name.
 *
 * @param {any} cy nodes know the side their name stands on
 * @param {string[]} fixed nodes that stay
 * @param {number} zoom at which names are to be read
 * @param {string} family of letters
 */
export function separate(cy, fixed, zoom, family) {
  const nodes = cy.nodes().filter((node) => !node.isParent());
  if (nodes.length > MOST) return;
  const boxes = nodes.map((node) => boxOf(node, zoom, family));
  for (let round = 0; round < ROUNDS; round++) {
    let met = false;
    for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) met = push(boxes[i], boxes[j], fixed) || met;
    if (!met) break;
  }
  for (const { node, y } of boxes) node.position('y', y);
}

/** A node and its name as one box, in the units of the network. */
function boxOf(node, zoom, family) {
  const { font, size } = lettersOf(node, family);
  const width = widthOf(font, node.data('label')) / zoom;
  const height = (size + 4) / zoom;
  const { x, y } = node.position();
  const radius = node.width() / 2;
  const side = node.data('side');
  const [left, right] = side === 'below' ? [width / 2, width / 2] : side === 'right' ? [radius, radius + width + 4] : [radius + width + 4, radius];
  const half = Math.max(radius, height / 2) + 1;
  return { id: node.id(), node, left: x - left, right: x + right, y, top: half, bottom: side === 'below' ? radius + height + 3 : half };
}

function push(a, b, fixed) {
  if (a.right < b.left || b.right < a.left) return false;
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const overlap = upper.y + upper.bottom - (lower.y - lower.top);
  if (overlap <= 0) return false;
  const [up, down] = [upper, lower].map((each) => (fixed.includes(each.id) ? 0 : 1));
  if (up + down === 0) return false;
  upper.y -= (overlap * up) / (up + down);
  lower.y += (overlap * down) / (up + down);
  return true;
}
