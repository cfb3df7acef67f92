/** @param {any} scene @returns {any[]} Cytoscape elements: a node each, a line a bundle */
export function elementsOf({ focus, nodes, bundles, name }) {
  return [
    ...nodes.map((node) => ({
      group: 'nodes',
      data: { id: node.id, kind: node.kind, label: node.beyond > 0 && !node.expanded ? `${name(node)} +${node.beyond}` : name(node) },
      classes: node.id === focus ? 'focus' : node.expanded ? 'open' : '',
    })),
    ...bundles.map(({ id, source, target, type, count }) => ({
      group: 'edges',
      data: { id, source, target, type, count, label: count > 1 ? String(count) : '' },
    })),
  ];
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
    cy.elements().filter((element) => !ids.has(element.id())).remove();
    for (const element of wanted) {
      const there = cy.getElementById(element.data.id);
      if (there.empty()) {
        cy.add(element);
        added ||= element.group === 'nodes';
      } else {
        there.data(element.data);
        if (element.group === 'nodes') for (const look of ['focus', 'open']) there.toggleClass(look, element.classes === look);
      }
    }
  });
  return added;
}
