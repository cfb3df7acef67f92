import { neighbourInDirection } from './walk.js';

const NUDGE = 14;
const STEPS = { ArrowLeft: [-NUDGE, 0], ArrowRight: [NUDGE, 0], ArrowUp: [0, -NUDGE], ArrowDown: [0, NUDGE] };

/**
 * The canvas by keyboard: arrows walk from node to node, with Shift they move what is selected; the rest acts on it.
 *
 * @param {any} canvas the element
 * @param {any} cy
 * @param {any} scene
 * @param {KeyboardEvent} event
 * @param {(name: string, detail: object) => void} tell
 */
export function keyPressed(canvas, cy, scene, event, tell) {
  const command = event.ctrlKey || event.metaKey;
  const key = command ? event.key.toLowerCase() : event.key;
  const node = scene.cursor ?? scene.selected.at(-1) ?? scene.starts[0];
  const nodes = scene.selected.length > 0 ? scene.selected : [node];
  const actions = {
    Enter: () => tell('expand', { node }),
    ' ': () => tell('select', { node, add: true }),
    Delete: () => tell('hide', { nodes }),
    p: () => tell('pin', { nodes }),
    '+': () => canvas.zoomBy(1.25),
    '-': () => canvas.zoomBy(0.8),
    0: () => canvas.fit(),
    Escape: () => tell('select', {}),
  };
  if (command && key === 'z') act(event, () => tell(event.shiftKey ? 'redo' : 'undo', {}));
  else if (command && key === 'y') act(event, () => tell('redo', {}));
  else if (command && key === 'a') act(event, () => tell('lasso', { nodes: scene.nodes.map((each) => each.id) }));
  else if (command || event.altKey) return;
  else if (key in STEPS && event.shiftKey) act(event, () => canvas.nudge(nodes, STEPS[key]));
  else if (key in STEPS) act(event, () => walk(cy, node, key, tell));
  else if (key in actions) act(event, actions[key]);
}

function act(event, action) {
  event.preventDefault();
  event.stopPropagation();
  action();
}

function walk(cy, id, key, tell) {
  const from = cy.getElementById(id);
  if (from.empty()) return;
  /** @type {any} */
  const to = neighbourInDirection(cy.nodes().filter((node) => !node.isParent()), from, key);
  if (to) tell('select', { node: to.id() });
}
