import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import '../../ui/search-box.js';
import { languageOf, organizationLink } from './names.js';

/** @typedef {import('../../ui/app.js').App} App */

/**
 * Organisations that a screen speaks of: each can be taken away, and a bar adds one.
 *
 * @param {App} app
 * @param {{ids: string[], most: number, name: string, label: string, change: (ids: string[]) => void, kind?: string, known?: any[]}} what name: of the bar, once a screen; known: those of whom more than the id is at hand
 */
export function picked(app, { ids, most, name, label, change, kind, known = [] }) {
  return html`<div class="compared">${ids.map((id) => {
    const found = known.find((each) => each.id === id) ?? organizationOf(app, id);
    const called = found ? app.name(found) : '…';
    return html`<span class="chip">${found ? organizationLink(app, found) : called}
      <button type="button" aria-label=${app.t('compare.remove', { name: called })} @click=${() => change(ids.filter((each) => each !== id))}>×</button></span>`;
  })}
    ${ids.length < most ? html`<enishi-search class="adder" name=${name} .label=${label} .kind=${kind}
      .taken=${(item) => (ids.includes(item.id) ? undefined : change([...ids, item.id]))} .app=${app}></enishi-search>` : nothing}</div>`;
}

/** Who an id means, once that is known. @param {App} app @param {string} id */
export const organizationOf = (app, id) => app.ask(`profile ${id}`, '', () => calls.organization(id)).value;

/** Those with most partners, to begin with. @param {App} app @param {string[]} ids already taken @param {(id: string) => void} take */
export function beginWith(app, ids, take) {
  const overview = app.ask('overview', '', calls.overview);
  const hubs = (overview.value?.hubs ?? []).filter((hub) => !ids.includes(hub.id)).slice(0, 6);
  return html`<p>${app.t('compare.begin')} ${hubs.map((hub) => html`<button type="button" class="plain spaced" lang=${languageOf(app, hub)} @click=${() => take(hub.id)}>${app.name(hub)}</button>`)}</p>`;
}
