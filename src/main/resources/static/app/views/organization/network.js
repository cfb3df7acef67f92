import { html, nothing } from '../../lib/lit.js';
import { printing } from '../parts/printing.js';
import { empty } from '../parts/states.js';
import { legend } from './legend.js';
import { selection } from './selection.js';
import { Tools } from './tools.js';

/** The network: what to do with it, the canvas, what the signs mean, what is selected. @param {import('../../ui/app.js').App} app */
export function network(app, model) {
  if (!app.memory.has('canvas')) app.memory.set('canvas', import('../../graph/canvas-element.js').catch(() => fail(app)));
  if (app.memory.has('canvasFailed')) return empty(app.t('network.failed'));
  const tools = new Tools(app, model);
  printing(app, { screen: app.route.screen, before: '.network enishi-canvas', drawing: () => tools.sheet() });
  const scene = {
    ...model.scene, starts: [model.scene.focus], name: app.name, moved: model.canvas.moved, selected: model.selected ? [model.selected] : [], edge: model.edge,
    pointed: [app.memory.get('pointed')].filter(Boolean), tidied: app.memory.get('tidied') ?? 0,
  };
  return html`
    ${tools.bar()}
    <enishi-canvas tabindex="0" aria-busy="true" role="application" aria-label=${app.t('network.label', { name: app.name(model.profile.value) })}
      aria-describedby="canvas-help" .scene=${scene}
      @canvas-select=${(event) => tools.select(event.detail)} @canvas-expand=${(event) => tools.expand(event.detail.node)}
      @canvas-hide=${(event) => tools.hide(event.detail)} @canvas-move=${(event) => tools.move(event.detail)}
      @canvas-failed=${() => fail(app)} @canvas-undo=${() => tools.undo()} @canvas-redo=${() => tools.redo()}
      @canvas-point=${(event) => tools.point(event.detail.node)}></enishi-canvas>
    <p id="canvas-help" class="unseen">${app.t('network.help')}</p>
    ${cut(app, model)}
    ${legend(app, model.scene)}
    ${selection(app, model, tools)}`;
}

/** Without its library the network is not drawn; the table has it all. */
function fail(app) {
  app.memory.set('canvasFailed', true);
  app.changed();
}

/** What the canvas leaves out, and how to come to it. The focus itself is no partner. */
function cut(app, { graph, cap }) {
  const { nodes, total } = graph.value;
  if (total.nodes <= nodes.length) return nothing;
  return html`<p class="cut">${app.t('network.cut', { shown: nodes.length - 1, total: total.nodes - 1 })}
    <button type="button" class="plain" @click=${() => app.adjust({ cap: cap + 60 })}>${app.t('network.more')}</button></p>`;
}
