/** A box around the nodes of a group has this before the group's key. */
export const BOX = 'box:';

/** More parallel agreements than this stay one line even when it is opened. */
const FAN = 12;

/** @param {any} scene @returns {any[]} Cytoscape elements: a box a group, a node each, a line a bundle; an opened bundle is a line an agreement */
export function elementsOf({ starts, nodes, bundles, groups = [], groupName, name, edge: opened }) {
  const boxes = groups.filter((group) => !group.folded && group.size > 1);
  const inBox = (node) => (boxes.some((group) => group.key === node.group) && node.kind !== 'Group' ? `${BOX}${node.group}` : undefined);
  return [
    ...boxes.map(({ key, size }) => ({ group: 'nodes', data: { id: BOX + key, kind: 'Box', label: `${groupName(key)} · ${size}`, weight: 3e5 }, classes: '' })),
    ...nodes.map((node) => ({
      group: 'nodes',
      data: { id: node.id, kind: node.kind, label: labelOf(node, name, groupName), weight: node.degree ?? 0, size: node.size, parent: inBox(node), pinned: node.pinned ? 1 : 0 },
      classes: starts.includes(node.id) ? 'start' : node.expanded ? 'open' : '',
    })),
    ...bundles.flatMap((bundle) => (bundle.id === opened && bundle.count > 1 && bundle.count <= FAN ? apart(bundle) : [whole(bundle)])),
  ];
}

/** @param {any} node @param {(node: any) => string} name @param {(key: string) => string} groupName */
export function labelOf(node, name, groupName) {
  if (node.kind === 'Group') return `${groupName(node.group)} · ${node.size}`;
  return node.beyond > 0 && !node.expanded ? `${name(node)} +${node.beyond}` : name(node);
}

const whole = ({ id, source, target, type, count }) => ({ group: 'edges', data: { id, source, target, type, count, bundle: id } });

function apart({ id, source, target, type, edges }) {
  const one = new Map(edges.map((edge) => [edge.agreement ?? edge.id, edge]));
  return [...one.keys()].map((agreement) => ({ group: 'edges', data: { id: `${id}|${agreement}`, source, target, type, count: 1, bundle: id, agreement } }));
}

/**
 * Makes the canvas hold exactly these elements, leaving alone what is already there.
 *
 * @param {any} cy
 * @param {any[]} wanted
 * @returns {boolean} whether a node came that has no place yet
 */
export function sync(cy, wanted) {
  const ids = new Set(wanted.map((element) => element.data.id));
  let added = false;
  cy.batch(() => {
    const gone = cy.elements().filter((element) => !ids.has(element.id()));
    // A box goes last and alone: with its nodes still in it, it would take them along.
    gone.nodes().filter((node) => node.isParent()).children().move({ parent: null });
    gone.remove();
    const fresh = [];
    for (const element of wanted) {
      const there = cy.getElementById(element.data.id);
      if (there.empty()) {
        fresh.push(element);
        added ||= element.group === 'nodes' && element.data.kind !== 'Box';
      } else change(there, element);
    }
    cy.add(fresh);
    for (const element of wanted) {
      const there = cy.getElementById(element.data.id);
      if (element.group === 'nodes' && (there.parent().id() ?? undefined) !== element.data.parent) there.move({ parent: element.data.parent ?? null });
    }
  });
  return added;
}

function change(there, { group, data, classes }) {
  const { id, source, target, parent, ...rest } = data;
  if (Object.entries(rest).some(([name, value]) => there.data(name) !== value)) there.data(rest);
  if (group === 'nodes') for (const look of ['start', 'open']) there.toggleClass(look, classes === look);
}
