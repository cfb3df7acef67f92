import { html, nothing } from '../../lib/lit.js';

/**
 * The parts of a screen; each is a link, so that the back button goes between them.
 *
 * @param {import('../../ui/app.js').App} app
 * @param {{label: string, names: string[], current: string, title: (name: string) => string, gone?: string[]}} what the first is the one a link without a tab leads to; gone: parameters of one part alone
 */
export function tabs(app, { label, names, current, title, gone = [] }) {
  const without = Object.fromEntries(['p', ...gone].map((param) => [param, '']));
  return html`<nav class="tabs" aria-label=${label}>${names.map((name, index) => html`<a href=${app.link({ ...without, tab: index === 0 ? '' : name })}
    aria-current=${name === current ? 'page' : nothing}>${title(name)}</a>`)}</nav>`;
}
