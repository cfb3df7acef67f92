const HEIGHT = 17;
const ROUNDS = 80;

/**
 * Moves nodes up or down, a little at a time, until no name lies on a node or on another name.
 *
 * @param {any} cy nodes have the class of the side their name stands on
 * @param {string} fixed the node that stays
 */
export function separate(cy, fixed) {
  const boxes = cy.nodes().map(boxOf);
  for (let round = 0; round < ROUNDS; round++) {
    let met = false;
    for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) met = push(boxes[i], boxes[j], fixed) || met;
    if (!met) break;
  }
  for (const { node, y } of boxes) node.position('y', y);
}

/** A node and its name as one box; a letter of the Latin alphabet is half as wide as a kanji. */
function boxOf(node) {
  const text = node.data('label');
  const size = node.hasClass('focus') ? 16 : 12.5;
  const width = [...text].reduce((sum, letter) => sum + (letter < '\u0100' ? 0.58 : 1) * size, 0);
  const { x, y } = node.position();
  const below = node.hasClass('below');
  const [left, right] = below ? [width / 2, width / 2] : node.hasClass('right') ? [10, width + 16] : [width + 16, 10];
  return { node, id: node.id(), left: x - left, right: x + right, y, top: below ? 14 : HEIGHT / 2 + 1, bottom: below ? size + 20 : HEIGHT / 2 + 1 };
}

function push(a, b, fixed) {
  if (a.right < b.left || b.right < a.left) return false;
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const overlap = upper.y + upper.bottom - (lower.y - lower.top);
  if (overlap <= 0) return false;
  const up = upper.id === fixed ? 0 : lower.id === fixed ? 1 : 0.5;
  upper.y -= overlap * up;
  lower.y += overlap * (1 - up);
  return true;
}
