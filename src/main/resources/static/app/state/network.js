import { organizationPasses, tiePasses } from './partners.js';

/**
 * Parallel ties of one type between two organisations, drawn as one line.
 *
 * @typedef {{id: string, source: string, target: string, type: string, edges: import('../api/types.js').GraphEdge[],
 *   count: number}} Bundle
 * @typedef {{focus: string, nodes: any[], bundles: Bundle[]}} Scene
 */

/** Every node and edge met so far, so that a filter taken back costs no call and nothing jumps. */
export class Pool {
  constructor() {
    this.nodes = new Map();
    this.edges = new Map();
  }

  /** @param {import('../api/types.js').Graph} graph */
  add(graph) {
    for (const node of graph.nodes) this.nodes.set(node.id, node);
    for (const edge of graph.edges) this.edges.set(edge.id, edge);
  }
}

/**
 * What is to be seen: the focus, its partners that pass the filter, the partners of every expanded node.
 *
 * @param {Pool} pool
 * @param {string} focus
 * @param {import('./canvas.js').Canvas} canvas
 * @param {import('./partners.js').Filter} filter
 * @returns {Scene}
 */
export function scene(pool, focus, canvas, filter) {
  const hidden = new Set(canvas.hidden);
  const edges = [...pool.edges.values()].filter(
    (edge) => tiePasses(edge, filter) && !hidden.has(edge.source) && !hidden.has(edge.target),
  );
  const around = neighbours(edges);
  const passes = organizationPasses(filter);
  const seen = new Set([focus]);
  for (const [id, ties] of around.get(focus) ?? []) {
    if (canvas.expanded.includes(id) || passes(pool.nodes.get(id), ties)) seen.add(id);
  }
  for (const opened of canvas.expanded) {
    if (seen.has(opened)) for (const id of (around.get(opened) ?? new Map()).keys()) if (allowed(id)) seen.add(id);
  }
  return { focus, nodes: [...seen].map(node).filter(Boolean), bundles: bundle(edges.filter((edge) => drawn(edge, seen))) };

  /** A partner of the focus that the filter took away stays away, whatever is expanded. */
  function allowed(id) {
    const direct = around.get(focus)?.get(id);
    return direct === undefined || passes(pool.nodes.get(id), direct);
  }

  function node(id) {
    const found = pool.nodes.get(id);
    if (found === undefined) return undefined;
    const shown = [...(around.get(id)?.keys() ?? [])].filter((each) => seen.has(each)).length;
    const expanded = id === focus || canvas.expanded.includes(id);
    return { ...found, expanded, beyond: Math.max(0, found.degree - shown) };
  }
}

const drawn = (edge, seen) => seen.has(edge.source) && seen.has(edge.target);

/** @param {import('../api/types.js').GraphEdge[]} edges @returns {Map<string, Map<string, any[]>>} */
function neighbours(edges) {
  const all = new Map();
  const put = (from, to, edge) => {
    if (!all.has(from)) all.set(from, new Map());
    const ties = all.get(from);
    ties.set(to, [...(ties.get(to) ?? []), edge]);
  };
  for (const edge of edges) {
    put(edge.source, edge.target, edge);
    put(edge.target, edge.source, edge);
  }
  return all;
}

/** @param {import('../api/types.js').GraphEdge[]} edges @returns {Bundle[]} */
export function bundle(edges) {
  const bundles = new Map();
  for (const edge of edges) {
    const [left, right] = [edge.source, edge.target].sort();
    const id = `${left}|${right}|${edge.type}`;
    const bundled = bundles.get(id) ?? { id, source: edge.source, target: edge.target, type: edge.type, edges: [] };
    bundled.edges.push(edge);
    bundles.set(id, bundled);
  }
  return [...bundles.values()].map((each) => ({ ...each, count: new Set(each.edges.map((e) => e.agreement ?? e.id)).size }));
}
