import { neighbourInDirection } from './walk.js';

/**
 * The canvas by keyboard: arrows walk from node to node, the rest acts on where one stands.
 *
 * @param {any} canvas the element
 * @param {any} cy
 * @param {any} scene
 * @param {KeyboardEvent} event
 * @param {(name: string, detail: object) => void} tell
 */
export function keyPressed(canvas, cy, scene, event, tell) {
  const command = event.ctrlKey || event.metaKey;
  const { key } = event;
  const node = scene.selected ?? scene.focus;
  const actions = {
    Enter: () => tell('expand', { node }),
    Delete: () => node !== scene.focus && tell('hide', { node }),
    '+': () => canvas.zoomBy(1.25),
    '-': () => canvas.zoomBy(0.8),
    0: () => canvas.fit(),
    Escape: () => tell('select', {}),
  };
  if (command && key === 'z') act(event, () => tell(event.shiftKey ? 'redo' : 'undo', {}));
  else if (command && key === 'y') act(event, () => tell('redo', {}));
  else if (command || event.altKey) return;
  else if (key.startsWith('Arrow')) act(event, () => walk(cy, node, key, tell));
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
  const to = neighbourInDirection(cy.nodes(), from, key);
  if (to) tell('select', { node: to.id() });
}
