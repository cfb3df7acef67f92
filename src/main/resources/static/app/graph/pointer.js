/**
 * What the pointer does on the canvas, told in the page's words.
 *
 * @param {any} canvas the element
 * @param {any} cy
 * @param {() => any} scene the one that is shown
 * @param {() => void} freed the reader has chosen the view
 */
export function listen(canvas, cy, scene, freed) {
  const added = ({ originalEvent: event }) => Boolean(event && (event.shiftKey || event.ctrlKey || event.metaKey));
  cy.on('tap', 'node', (event) => {
    if (event.target.data('kind') === 'Box') canvas.tell('lasso', { nodes: event.target.children().map((node) => node.id()) });
    else canvas.tell('select', { node: event.target.id(), add: added(event) });
  });
  cy.on('tap', 'edge', (event) => canvas.tell('select', { edge: event.target.data('bundle'), agreement: event.target.data('agreement') }));
  cy.on('tap', (event) => event.target === cy && canvas.tell('select', {}));
  cy.on('dbltap', 'node', (event) => {
    const kind = event.target.data('kind');
    if (kind === 'Box' || kind === 'Group') canvas.tell('fold', { group: event.target.id().replace(/^(box|group):/, '') });
    else canvas.tell('expand', { node: event.target.id() });
  });
  cy.on('mouseover', 'node', (event) => event.target.data('kind') !== 'Box' && canvas.tell('point', { node: event.target.id() }));
  cy.on('mouseout', 'node', () => canvas.tell('point', {}));
  cy.on('dragpan pinchzoom scrollzoom', freed);
  drags(canvas, cy, scene, freed);
  canvas.addEventListener('pointerdown', () => canvas.focus({ preventScroll: true }));
  // The wheel scrolls the page until the reader has turned to the canvas.
  canvas.addEventListener('wheel', (event) => !event.ctrlKey && document.activeElement !== canvas && event.stopImmediatePropagation(), { capture: true });
}

/** Whoever is selected goes along with the one that is dragged; a box takes its nodes along. */
function drags(canvas, cy, scene, freed) {
  let last;
  const along = (node) => (scene().selected.includes(node.id()) ? cy.nodes().filter((each) => scene().selected.includes(each.id()) && !each.same(node)) : cy.collection());
  cy.on('grab', 'node', ({ target }) => (last = { ...target.position() }));
  cy.on('drag', 'node', ({ target }) => {
    const { x, y } = target.position();
    if (last && !target.isParent()) along(target).shift({ x: x - last.x, y: y - last.y });
    last = { x, y };
  });
  cy.on('dragfree', 'node', ({ target }) => {
    freed();
    const moved = target.isParent() ? target.children() : along(target).union(target);
    canvas.tell('move', { places: canvas.placesOf(moved.map((node) => node.id())) });
  });
}
