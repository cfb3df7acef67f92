import { html, nothing } from '../../lib/lit.js';
import { organizationLink } from '../parts/names.js';
import { whenReady } from '../parts/states.js';

const SHOWN = 30;

/** Who else has these partners, or the one selected: the partner as the hub it is. @param {import('../../ui/app.js').App} app */
export function coPartnerSection(app, { coPartners, selected, partners, profile }) {
  const hub = partners.value?.items.find((each) => each.organization.id === selected)?.organization;
  const title = hub
    ? app.t('co.of', { hub: app.name(hub), name: app.name(profile.value) })
    : app.t('co.title', { name: app.name(profile.value) });
  return html`<section class="co"><h2>${title}</h2>
    ${whenReady(app, coPartners, (list) => table(app, list, hub))}</section>`;
}

function table(app, list, hub) {
  const all = hub ? list.items.filter((each) => each.shared.some((shared) => shared.id === hub.id)) : list.items;
  if (all.length === 0) return html`<p class="quiet">${hub ? app.t('co.noneOf', { hub: app.name(hub) }) : app.t('co.none')}</p>`;
  const total = hub ? all.length : list.total;
  return html`<table class="rows">
    <thead><tr><th scope="col">${app.t('column.organization')}</th><th scope="col" class="number">${app.t('co.count')}</th>
      <th scope="col">${app.t('co.shared')}</th></tr></thead>
    <tbody>${all.slice(0, SHOWN).map((each) => html`<tr><td>${organizationLink(app, each.organization)}</td>
      <td class="number">${each.count}</td>
      <td class="names">${each.shared.map((shared) => organizationLink(app, shared))}</td></tr>`)}</tbody>
  </table>
  ${total > SHOWN ? html`<p class="cut">${app.t('co.cut', { shown: SHOWN, total })}</p>` : nothing}`;
}
