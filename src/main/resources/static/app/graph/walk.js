/**
 * The node one comes to in a direction: near, and not far off the way.
 *
 * @param {any} nodes Cytoscape nodes
 * @param {any} from the node one stands on
 * @param {'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'} key
 */
export function neighbourInDirection(nodes, from, key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const here = from.position();
  let best;
  let least = Infinity;
  nodes.forEach((node) => {
    if (node.same(from)) return;
    const x = node.position('x') - here.x;
    const y = node.position('y') - here.y;
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    const cost = along + aside * 2;
    if (along > 1 && cost < least) [best, least] = [node, cost];
  });
  return best;
}
