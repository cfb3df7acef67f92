import { html, nothing } from '../../lib/lit.js';

/** @typedef {import('../../ui/app.js').App} App */

/**
 * What a body does there, item by item as its row prints it; whether it is announced only, and whether the row names several.
 * @param {App} app @param {{activities: string[], together: boolean, planned: boolean}} each
 */
export function activities(app, { activities, together, planned }) {
  if (activities.length === 0) return nothing;
  return html`<ul class="activities">${activities.map((item) => html`<li><span lang="ja">${item}</span>${
    planned ? html` <span class="quiet">${app.t('activities.planned')}</span>` : nothing}</li>`)}${
    together ? html`<li class="quiet">${app.t('activities.together')}</li>` : nothing}</ul>`;
}
