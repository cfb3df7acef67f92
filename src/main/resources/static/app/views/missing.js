import { html } from '../lib/lit.js';
import { empty } from './parts/states.js';

/** A link that leads nowhere. @param {import('../ui/app.js').App} app */
export const missing = (app) =>
  empty(app.t('missing.title'), html`<p><a href="#/">${app.t('missing.start')}</a></p>`);
