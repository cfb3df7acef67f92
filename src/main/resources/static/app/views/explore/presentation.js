import { html, nothing } from '../../lib/lit.js';
import { storyOf, toStep } from './saved.js';

/** A step of a story: its words, and on to the next; keys as a presenter's clicker sends them. @param {import('../../ui/app.js').App} app */
export function presentation(app, deeds) {
  const { story, step } = app.route.params;
  const views = step ? storyOf(app) : undefined;
  const at = Number(step) - 1;
  const view = views?.[at];
  if (!view) return nothing;
  const go = (to) => to >= 0 && to < views.length && toStep(app, views, story, to);
  current = { back: () => go(at - 1), on: () => go(at + 1), end: () => end(app) };
  return html`<aside class="caption" role="region" aria-label=${app.t('explore.story')}>
    <p class="where">${at + 1} / ${views.length}</p>
    <div class="words" aria-live="polite"><h1>${view.name}</h1>${view.caption ? html`<p>${view.caption}</p>` : nothing}</div>
    <p class="actions">
      <button type="button" ?disabled=${at === 0} @click=${current.back}>${app.t('explore.story.back')}</button>
      <button type="button" class="main" ?disabled=${at === views.length - 1} @click=${current.on}>${app.t('explore.story.on')}</button>
      <button type="button" @click=${current.end}>${app.t('explore.story.end')}</button></p>
  </aside>`;
}

/** @type {{back: () => void, on: () => void, end: () => void} | undefined} */
let current;

function end(app) {
  if (document.fullscreenElement) document.exitFullscreen();
  app.adjust({ story: '', step: '' });
}

addEventListener('keydown', (event) => {
  if (!current || !document.querySelector('main.explore > .caption')) return;
  const target = /** @type {HTMLElement} */ (event.target);
  const busy = target.closest?.('input, select, textarea, enishi-canvas, enishi-map, .scroll');
  const act = { PageDown: current.on, PageUp: current.back, ...(busy ? {} : { ArrowRight: current.on, ArrowLeft: current.back, Escape: current.end }) }[event.key];
  if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  act();
});
