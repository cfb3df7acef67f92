import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { drawnNetwork, together } from './drawn-network.js';
import { busy, whenReady } from './states.js';

/** @typedef {import('../../ui/app.js').App} App */

/** So many organisations one call takes. */
const MOST = 50;

/** The ties among the organisations of an answer. @param {App} app @param {string[]} ids @param {string} [middle] drawn larger: who was asked about */
export function answerPicture(app, ids, middle) {
  const shown = [...new Set(middle ? [middle, ...ids] : ids)].slice(0, MOST);
  if (shown.length < 2) return nothing;
  const found = app.ask('answer picture', shown.join(' '), () => calls.among(shown));
  // The room is kept while it loads, so that nothing below jumps.
  const room = emptied(app, found, shown) ? 'none' : shown.length < 4 ? 'few' : shown.length < 12 ? 'some' : 'many';
  return html`<section class=${`answer-picture ${room}`} aria-busy=${busy(found)}><h2>${app.t('answer.picture')}</h2>
    ${whenReady(app, found, (graph) => (graph.edges.length === 0 ? html`<p class="quiet">${app.t('answer.picture.none')}</p>` : drawnNetwork(app, {
      key: graph, label: app.t('answer.picture.label'), height: 460,
      nodes: graph.nodes.map((node) => ({ id: node.id, label: app.name(node), kind: node.kind, large: node.id === middle })),
      edges: together(graph.edges),
    })))}
    ${ids.length > MOST ? html`<p class="cut">${app.t('drawn.cut', { shown: MOST, total: ids.length })}</p>` : nothing}</section>`;
}

/** Without ties the room is given up, unless what stands below is in view and would jump. @param {App} app @param {{value?: any}} found @param {string[]} shown */
function emptied(app, { value }, shown) {
  if (!value || value.edges.length > 0) return false;
  const key = `emptied ${shown.join(' ')}`;
  if (!app.memory.has(key)) app.memory.set(key, !(document.querySelector('.answer-picture')?.getBoundingClientRect().top < innerHeight - 80));
  return app.memory.get(key);
}
