import { html, nothing } from '../lib/lit.js';

/** @typedef {import('../ui/app.js').App} App */
/** @typedef {(app: App) => unknown} Screen */

/** Each screen is fetched when it is first gone to, so that the first view waits for its own parts only. @type {Record<string, () => Promise<Screen>>} */
const SCREENS = {
  start: () => import('./start.js').then((it) => it.start),
  explore: () => import('./explore/screen.js').then((it) => it.explore),
  ask: () => import('./ask.js').then((it) => it.ask),
  find: () => import('./find.js').then((it) => it.find),
  organization: () => import('./organization/screen.js').then((it) => it.organization),
  agreement: () => import('./agreement.js').then((it) => it.agreement),
  compare: () => import('./compare/screen.js').then((it) => it.compare),
  analysis: () => import('./analysis/screen.js').then((it) => it.analysis),
  report: () => import('./report.js').then((it) => it.report),
  settle: () => import('./settle/screen.js').then((it) => it.settle),
  terms: () => import('./terms.js').then((it) => it.terms),
  totals: () => import('./totals.js').then((it) => it.totals),
  issues: () => import('./issues.js').then((it) => it.issues),
  cypher: () => import('./cypher.js').then((it) => it.cypher),
  missing: () => import('./missing.js').then((it) => it.missing),
};

/** @type {Map<string, Screen | 'coming' | 'failed'>} */
const fetched = new Map();

/** @param {App} app @param {string} name */
export function screenOf(app, name) {
  const found = fetchScreen(app, name);
  if (typeof found === 'function') return found(app);
  return html`<h1 class="unseen">${app.t(`screen.${name}`)}</h1><div class="state" aria-busy=${found === 'coming'} role=${found === 'failed' ? 'alert' : nothing}>${found === 'coming' ? nothing
    : html`<p class="what"><strong>${app.t('state.unreachable')}</strong></p><p>${app.t('state.unreachable.detail')}</p>
      <p><button type="button" @click=${() => { fetched.delete(name); app.changed(); }}>${app.t('state.retry')}</button></p>`}</div>`;
}

/** What has come of it, or begins to. @param {App} app @param {string} name */
export function fetchScreen(app, name) {
  const found = fetched.get(name);
  if (found) return found;
  fetched.set(name, 'coming');
  SCREENS[name]()
    .then((screen) => fetched.set(name, screen), () => fetched.set(name, 'failed'))
    .then(() => app.t && app.changed());
  return /** @type {const} */ ('coming');
}
