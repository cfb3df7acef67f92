import { html, repeat } from '../../lib/lit.js';
import { inHand } from '../../state/settling.js';
import { focusCase } from './decision.js';

/** @typedef {import('../../ui/app.js').App} App */

/**
 * A list of cases of which one is open; j and k go on and back, the link says which.
 *
 * @template T
 * @param {App} app
 * @param {T[]} items
 * @param {{key: (item: T) => string, head: (item: T) => unknown, body: (item: T) => unknown}} how
 */
export function cases(app, items, { key, head, body }) {
  const keys = items.map(key);
  const at = inHand(keys, app.route.params.at, app.memory.get('hand') ?? 0);
  app.memory.set('hand', at);
  const to = (index) => {
    if (index < 0 || index >= keys.length) return;
    app.adjust({ at: keys[index] });
    requestAnimationFrame(() => {
      focusCase();
      document.querySelector('.case[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
    });
  };
  app.shortcuts.j = () => to(at + 1);
  app.shortcuts.k = () => to(at - 1);
  return html`<ol class="cases">
    ${repeat(items, key, (item, index) => html`<li class="case" tabindex="-1" aria-current=${index === at ? 'true' : 'false'}>
      <div class="head" @click=${(event) => !event.target.closest('a, button') && to(index)}>
        ${head(item)}
        ${index === at ? '' : html`<button type="button" class="plain" @click=${() => to(index)}>${app.t('settle.open')}</button>`}
      </div>
      ${index === at ? html`<div class="body">${body(item)}</div>` : ''}
    </li>`)}
  </ol>`;
}
