import { html } from '../../lib/lit.js';
import { empty } from '../parts/states.js';
import { groupWord } from './groups.js';
import { legend } from '../organization/legend.js';

/** The network. @param {import('../../ui/app.js').App} app */
export function canvasPane(app, model, deeds) {
  if (!app.memory.has('canvas')) app.memory.set('canvas', import('../../graph/canvas-element.js').catch(() => fail(app)));
  if (app.memory.has('canvasFailed')) return empty(app.t('network.failed'));
  const { scene, exploration, selected, edge, pointed, key } = model;
  const named = app.memory.get('named') ?? 0;
  const drawn = {
    ...scene, name: app.name, groupName: groupWord(app, exploration.group), moved: exploration.moved, layout: exploration.layout, selected, edge, pointed,
    lasso: app.memory.get('lasso') ?? false, tidied: app.memory.get('tidied') ?? 0, key: `${key} ${app.choices.language} ${app.memory.get('tidied') ?? 0}`,
  };
  return html`<section class="pane canvas" aria-label=${app.t('explore.pane.canvas')}>
    <enishi-canvas class=${drawn.lasso ? 'looping' : ''} tabindex="0" aria-busy="true" role="application" aria-label=${app.t('explore.canvas.label', { n: scene.nodes.length })}
      aria-describedby="canvas-help" .scene=${drawn}
      @canvas-select=${(event) => deeds.select(event.detail)} @canvas-lasso=${(event) => looped(app, deeds, event.detail.nodes)}
      @canvas-expand=${(event) => deeds.toggle(event.detail.node)} @canvas-fold=${(event) => deeds.fold(event.detail.group)}
      @canvas-hide=${(event) => deeds.hide(event.detail.nodes)} @canvas-pin=${(event) => deeds.pin(event.detail.nodes)}
      @canvas-move=${(event) => deeds.move(event.detail.places)} @canvas-point=${(event) => deeds.point(event.detail.node ? [event.detail.node] : [])}
      @canvas-named=${(event) => told(app, event.detail.hidden)} @canvas-undo=${() => deeds.undo()} @canvas-redo=${() => deeds.redo()}
      @canvas-failed=${() => fail(app)}></enishi-canvas>
    <p id="canvas-help" class="unseen">${app.t('explore.canvas.help')}</p>
    <div class="looking">${['fit', 'closer', 'farther'].map((name) => html`<button type="button" title=${app.t(`tools.${name}.title`)} aria-label=${app.t(`tools.${name}.title`)}
      @click=${() => look(deeds.canvas(), name)}>${name === 'fit' ? '⤢' : app.t(`tools.${name}`)}</button>`)}</div>
    ${legend(app, scene, true, named)}
  </section>`;
}

export function look(picture, name) {
  if (name === 'fit') picture?.fit();
  else picture?.zoomBy(name === 'closer' ? 1.25 : 0.8);
}

/** A loop is drawn once; then the pointer drags again. */
function looped(app, deeds, nodes) {
  app.memory.set('lasso', false);
  deeds.selectAll(nodes);
}

function told(app, hidden) {
  app.memory.set('named', hidden);
  app.changed();
}

/** Without its library the network is not drawn; the table has it all. */
function fail(app) {
  app.memory.set('canvasFailed', true);
  app.changed();
}
