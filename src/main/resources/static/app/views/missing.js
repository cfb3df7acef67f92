import { html } from '../lib/lit.js';

/** A link that leads nowhere. @param {import('../ui/app.js').App} app */
export const missing = (app) => html`<h1>${app.t('screen.missing')}</h1>
  <p>${app.t('missing.title')}</p>
  <p><a href="#/">${app.t('missing.start')}</a></p>`;
