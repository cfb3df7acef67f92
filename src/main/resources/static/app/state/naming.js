/**
 * Names beside marks, as an atlas sets them: none lies on another or on a mark; the weightiest choose first, and who finds no room goes
 * without until there is some.
 *
 * @typedef {{left: number, right: number, top: number, bottom: number}} Box in pixels
 * @typedef {{x: number, y: number, radius: number, width: number, height: number, side?: string, only?: boolean, must?: boolean}} Named
 *   side: where it would stand first, or centre; only: there or nowhere
 */

const CELL = 64;
/** Two names on one line are read as two. */
const APART = 4;
const SIDES = ['right', 'left', 'below', 'above', 'upper right', 'lower right', 'upper left', 'lower left'];

/**
 * @param {Named[]} all in the order in which they choose
 * @param {(box: Box) => boolean} [fits] whether a name may stand there at all
 * @returns {(Box | undefined)[]}
 */
export function setNames(all, fits = () => true) {
  const taken = new Grid();
  for (const { x, y, radius } of all) if (radius > 0) taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  return all.map((named) => {
    const first = named.side ?? SIDES[0];
    const boxes = (named.only ? [first] : [first, ...SIDES.filter((side) => side !== first)]).map((side) => beside(named, side));
    const inside = boxes.filter(fits);
    const box = inside.find((each) => !taken.meets(each)) ?? (named.must ? (inside[0] ?? boxes[0]) : undefined);
    if (box) taken.add({ ...box, left: box.left - APART, right: box.right + APART });
    return box;
  });
}

function beside({ x, y, radius, width, height }, side) {
  const away = radius + 3;
  const [left, top] = {
    right: [x + away, y - height / 2], left: [x - away - width, y - height / 2],
    centre: [x - width / 2, y - height / 2],
    below: [x - width / 2, y + away], above: [x - width / 2, y - away - height],
    'upper right': [x + radius, y - radius - height], 'lower right': [x + radius, y + radius],
    'upper left': [x - radius - width, y - radius - height], 'lower left': [x - radius - width, y + radius],
  }[side];
  return { left, top, right: left + width, bottom: top + height };
}

/** Boxes by the cells they touch, so that a name is held against its neighbours only. */
class Grid {
  #cells = new Map();

  add(box) {
    for (const key of cells(box)) {
      const there = this.#cells.get(key);
      if (there) there.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  meets(box) {
    return cells(box).some((key) => (this.#cells.get(key) ?? []).some((other) => overlap(box, other)));
  }
}

function cells({ left, right, top, bottom }) {
  const found = [];
  for (let x = Math.floor(left / CELL); x <= right / CELL; x++) for (let y = Math.floor(top / CELL); y <= bottom / CELL; y++) found.push(`${x} ${y}`);
  return found;
}

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
