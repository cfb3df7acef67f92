import { communitiesOf } from './communities.js';
import { openingsOf } from './exploration.js';
import { bundle } from './network.js';
import { tiePassing } from './tie-filter.js';

/** More than this no canvas shows; what is beyond is said. */
export const MOST = { nodes: 3000, bundles: 10000 };

/**
 * What is to be seen: the starts, their partners, the partners of everyone opened, of the ties that pass the filter.
 *
 * @param {import('./network.js').Pool} pool
 * @param {import('./exploration.js').Exploration} exploration
 * @param {import('./tie-filter.js').TieFilter} filter
 * @returns {{starts: string[], nodes: any[], bundles: import('./network.js').Bundle[], groups: {key: string, size: number, folded: boolean}[],
 *   near: any[], cut: {nodes: number, bundles: number}}} near: the ties of the filter at whoever is opened, drawn or not
 */
export function sceneOf(pool, exploration, filter) {
  const nodeOf = (id) => pool.nodes.get(id);
  const hidden = new Set(exploration.hidden);
  const there = [...pool.edges.values()].filter((edge) => !hidden.has(edge.source) && !hidden.has(edge.target));
  const around = neighbours(there.filter(tiePassing(filter, nodeOf)));
  const starts = exploration.starts.filter((id) => nodeOf(id) && !hidden.has(id));
  const { seen, left } = reached(starts, openingsOf(exploration), around, nodeOf);
  const edges = there.filter((edge) => seen.has(edge.source) && seen.has(edge.target));
  const passing = edges.filter(tiePassing(filter, nodeOf));
  const bundles = bundle(passing);
  const nodes = [...seen].map((id) => described(id, nodeOf, around, seen, exploration));
  const shown = { starts, nodes, bundles: bundles.slice(0, MOST.bundles) };
  return {
    ...grouped(shown, exploration),
    near: openEdges(there, exploration, seen),
    cut: { nodes: left, bundles: Math.max(0, bundles.length - MOST.bundles) },
  };
}

/** In the order of opening; of each, those not yet there with most ties first, as many as its cap. */
function reached(starts, openings, around, nodeOf) {
  const seen = new Set(starts);
  let left = 0;
  for (const { id, type, cap } of openings) {
    if (!seen.has(id)) continue;
    for (const other of ranked(around.get(id), type, nodeOf).filter((each) => !seen.has(each)).slice(0, cap)) {
      if (seen.size < MOST.nodes) seen.add(other);
      else left++;
    }
  }
  return { seen, left };
}

function ranked(ties, type, nodeOf) {
  return [...(ties ?? [])]
    .filter(([id, edges]) => nodeOf(id) && (type === '' || edges.some((edge) => edge.type === type)))
    .sort(([a, left], [b, right]) => right.length - left.length || nodeOf(b).degree - nodeOf(a).degree || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** A node with how many of its partners are not to be seen, in all and of each type that is known. */
function described(id, nodeOf, around, seen, exploration) {
  const node = nodeOf(id);
  const ties = [...(around.get(id) ?? [])];
  const drawn = ties.filter(([other]) => seen.has(other)).length;
  const more = new Map();
  for (const [other, edges] of ties) {
    if (!seen.has(other)) for (const type of new Set(edges.map((edge) => edge.type))) more.set(type, (more.get(type) ?? 0) + 1);
  }
  return {
    ...node, drawn, more: [...more].map(([type, count]) => ({ type, count })), beyond: Math.max(0, node.degree - drawn),
    expanded: openingsOf(exploration).some((each) => each.id === id && each.cap > 0), pinned: id in exploration.moved,
  };
}

/** Ties at whoever is opened: what the filters choose from. */
function openEdges(edges, exploration, seen) {
  const opened = new Set(openingsOf(exploration).filter((each) => seen.has(each.id)).map((each) => each.id));
  return edges.filter((edge) => opened.has(edge.source) || opened.has(edge.target));
}

/** @param {any[]} edges @returns {Map<string, Map<string, any[]>>} */
function neighbours(edges) {
  const all = new Map();
  const put = (from, to, edge) => {
    if (!all.has(from)) all.set(from, new Map());
    const ties = all.get(from);
    if (ties.has(to)) ties.get(to).push(edge);
    else ties.set(to, [edge]);
  };
  for (const edge of edges) {
    put(edge.source, edge.target, edge);
    put(edge.target, edge.source, edge);
  }
  return all;
}

/** Every node gets the key of its group; a folded group is one node, tied as its members are. */
function grouped({ starts, nodes, bundles }, { group, folded }) {
  if (!group) return { starts, nodes, bundles, groups: [] };
  const keyOf = group === 'community' ? communitiesOf(nodes, bundles) : (node) => String(keys[group](node));
  const withKey = nodes.map((node) => ({ ...node, group: keyOf(node) }));
  const sizes = new Map();
  for (const { group: key } of withKey) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const groups = [...sizes].map(([key, size]) => ({ key, size, folded: folded.includes(key) }))
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
  return { starts, groups, ...fold(withKey, bundles, groups.filter((each) => each.folded)) };
}

const keys = {
  prefecture: ({ prefecture, country, countryCode }) => prefecture ?? (countryCode !== 'JP' && country ? country : ''),
  country: ({ prefecture, country, countryCode }) => (country && countryCode !== 'JP' ? country : prefecture ? 'JP' : ''),
  kind: ({ kind }) => kind,
};

/** The id under which a folded group is drawn. @param {string} key */
export const groupId = (key) => `group:${key}`;

function fold(nodes, bundles, groups) {
  if (groups.length === 0) return { nodes, bundles };
  const home = new Map(nodes.filter((node) => groups.some((each) => each.key === node.group)).map((node) => [node.id, groupId(node.group)]));
  const ends = bundles.flatMap(({ edges }) => edges)
    .map((edge) => ({ ...edge, source: home.get(edge.source) ?? edge.source, target: home.get(edge.target) ?? edge.target }));
  const folded = groups.map(({ key, size }) => {
    const members = nodes.filter((node) => node.group === key);
    return { id: groupId(key), name: key, kind: 'Group', group: key, size, members, degree: size, beyond: 0, drawn: 0, more: [], ...middleOf(members) };
  });
  return { nodes: [...nodes.filter((node) => !home.has(node.id)), ...folded], bundles: bundle(ends.filter((edge) => edge.source !== edge.target)) };
}

/** Where a folded group stands on the map: in the middle of those whose place is known. */
function middleOf(members) {
  const placed = members.filter((node) => typeof node.lat === 'number');
  if (placed.length === 0) return {};
  const mean = (value) => placed.reduce((sum, node) => sum + value(node), 0) / placed.length;
  return { lat: mean((node) => node.lat), lon: mean((node) => node.lon) };
}
