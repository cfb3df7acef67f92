/**
 * Groups that hang together more closely than chance would have it: the first level of the Louvain method (Blondel, Guillaume,
 * Lambiotte and Lefebvre, Fast unfolding of communities in large networks, J. Stat. Mech. 2008 P10008), repeated until no
 * move of one node raises modularity. Of what is drawn, not of the whole graph; the same picture has the same groups.
 *
 * @param {{id: string}[]} nodes
 * @param {{source: string, target: string, count: number}[]} bundles weighted by their number of agreements
 * @returns {(node: {id: string}) => string} the number of its group, the largest group first
 */
export function communitiesOf(nodes, bundles) {
  const ties = new Map(nodes.map(({ id }) => [id, new Map()]));
  let total = 0;
  for (const { source, target, count } of bundles) {
    if (!ties.has(source) || !ties.has(target)) continue;
    ties.get(source).set(target, (ties.get(source).get(target) ?? 0) + count);
    ties.get(target).set(source, (ties.get(target).get(source) ?? 0) + count);
    total += 2 * count;
  }
  const strength = new Map([...ties].map(([id, around]) => [id, sum(around.values())]));
  const home = new Map(nodes.map(({ id }) => [id, id]));
  const weight = new Map(strength);
  for (let round = 0; round < 50; round++) {
    if (!nodes.map(({ id }) => settle(id)).includes(true)) break;
  }
  return numbered();

  /** Moves one node to the group of a neighbour that gains most; says whether it moved. */
  function settle(id) {
    const mine = home.get(id);
    weight.set(mine, weight.get(mine) - strength.get(id));
    const towards = new Map([[mine, 0]]);
    for (const [other, count] of ties.get(id)) towards.set(home.get(other), (towards.get(home.get(other)) ?? 0) + count);
    const gain = (group) => towards.get(group) - (strength.get(id) * weight.get(group)) / (total || 1);
    let best = mine;
    for (const group of towards.keys()) if (gain(group) > gain(best) + 1e-9) best = group;
    home.set(id, best);
    weight.set(best, weight.get(best) + strength.get(id));
    return best !== mine;
  }

  function numbered() {
    const sizes = new Map();
    for (const group of home.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const order = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([group]) => group);
    return ({ id }) => String(order.indexOf(home.get(id)) + 1);
  }
}

const sum = (values) => [...values].reduce((all, each) => all + each, 0);
