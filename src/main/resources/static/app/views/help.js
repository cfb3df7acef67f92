import { html } from '../lib/lit.js';

const KEYS = {
  page: [['/', 'search'], ['?', 'help'], ['Tab', 'next']],
  search: [['↑ ↓', 'choose'], ['Enter', 'open'], ['Esc', 'close']],
  settle: [['j k', 'next'], ['1 2 3', 'choose'], ['Enter', 'record'], ['Esc', 'drop']],
  canvas: [['← ↑ → ↓', 'walk'], ['Enter', 'expand'], ['Space', 'add'], ['Ctrl+A', 'all'], ['P', 'pin'], ['Shift+← →', 'move'], ['Delete', 'hide'], ['+ −', 'zoom'], ['0', 'fit'], ['Ctrl+Z', 'undo'], ['Ctrl+Y', 'redo']],
};

/** What the keys do. @param {import('../ui/app.js').App} app */
export const help = (app) => html`<dialog id="help" aria-labelledby="help-title">
  <form method="dialog">
    <h2 id="help-title" tabindex="-1" autofocus>${app.t('help.title')}</h2>
    <div class="all-keys">${Object.entries(KEYS).map(([part, keys]) => html`<section><h3>${app.t(`help.${part}`)}</h3>
      <dl class="keys">${keys.map(([key, action]) => html`<dt><kbd>${key}</kbd></dt><dd>${app.t(`help.${part}.${action}`)}</dd>`)}</dl></section>`)}</div>
    <p class="quiet">${app.t('help.mouse')}</p>
    <p><button>${app.t('help.close')}</button></p>
  </form>
</dialog>`;
