/**
 * Who else has partners of the starts.
 *
 * @param {{starts: string[], nodes: any[], bundles: import('./network.js').Bundle[]}} scene
 * @returns {{node: any, shared: {node: any, since?: string, precision?: string}[], first?: string}[]} each with the partners it shares and
 *   since when it has had them; a start is with the others when there are several
 */
export function sharedWith({ starts, nodes, bundles }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const around = new Map(nodes.map(({ id }) => [id, new Map()]));
  for (const { source, target, edges } of bundles) {
    for (const edge of edges) {
      note(around.get(source), target, edge);
      note(around.get(target), source, edge);
    }
  }
  const partnersOf = (ids) => new Set(ids.flatMap((id) => [...(around.get(id)?.keys() ?? [])]));
  return nodes
    .filter((node) => node.kind !== 'Group')
    .map((node) => {
      const mine = around.get(node.id);
      const theirs = partnersOf(starts.filter((id) => id !== node.id));
      const shared = [...mine].filter(([id]) => theirs.has(id) && id !== node.id).map(([id, earliest]) => ({ node: byId.get(id), ...earliest }));
      return { node, shared, first: shared.map((each) => each.since).filter(Boolean).sort()[0] };
    })
    .filter(({ node, shared }) => shared.length > 0 && (starts.length > 1 || !starts.includes(node.id)));
}

/** @param {Map<string, any>} ties @param {string} other @param {{since?: string, sincePrecision?: string}} edge */
function note(ties, other, { since, sincePrecision }) {
  const before = ties.get(other);
  if (before === undefined || (since && (!before.since || since < before.since))) ties.set(other, { since, precision: sincePrecision });
}
