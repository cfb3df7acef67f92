import { html, nothing } from '../lib/lit.js';
import { format, toOrganization } from '../state/route.js';
import * as calls from '../api/calls.js';

/** @typedef {import('../ui/app.js').App} App */

/** One minute: six places, each with a sentence. What is shown is what is in the graph, whoever that is. */
const STEPS = [
  { name: 'bar', to: () => format({ screen: 'start' }) },
  { name: 'organization', to: ({ hubs }) => (hubs.length > 0 ? toOrganization(hubs[0].id) : format({ screen: 'find' })) },
  { name: 'question', to: ({ hubs }) => format({ screen: 'ask', params: hubs.length > 0 ? { q: `${hubs[0].name}の提携先` } : {} }) },
  { name: 'analysis', to: () => format({ screen: 'analysis' }) },
  { name: 'settle', to: () => format({ screen: 'settle' }) },
  { name: 'report', to: () => format({ screen: 'report' }) },
];

/** The tour's caption at the foot of the screen that it speaks of. @param {App} app */
export function tour(app) {
  if (app.tour === undefined) return nothing;
  const at = app.tour;
  return html`<aside class="tour" aria-label=${app.t('tour.title')} @keydown=${(event) => event.key === 'Escape' && end(app)}>
    <p class="quiet">${app.t('tour.step', { n: at + 1, total: STEPS.length })}</p>
    <p class="says" role="status"><strong>${app.t(`tour.${STEPS[at].name}`)}</strong> ${app.t(`tour.${STEPS[at].name}.text`)}</p>
    <p class="moves">
      <button type="button" ?disabled=${at === 0} @click=${() => show(app, at - 1)}>${app.t('tour.back')}</button>
      ${at === STEPS.length - 1 ? html`<button type="button" class="main" @click=${() => end(app)}>${app.t('tour.end')}</button>`
        : html`<button type="button" class="main" @click=${() => show(app, at + 1)}>${app.t('tour.next')}</button>
          <button type="button" @click=${() => end(app)}>${app.t('tour.end')}</button>`}
    </p></aside>`;
}

/** @param {App} app @param {number} step */
export async function show(app, step) {
  const overview = await calls.overview().catch(() => ({ hubs: [] }));
  app.tour = step;
  app.go(STEPS[step].to(overview));
  app.changed();
  // Also where it begins on the screen that the reader is on, perhaps at its foot.
  scrollTo(0, 0);
  requestAnimationFrame(() => /** @type {HTMLElement | null} */ (document.querySelector('.tour .main'))?.focus({ preventScroll: true }));
}

function end(app) {
  app.tour = undefined;
  app.choose({ toured: 'yes' });
}
