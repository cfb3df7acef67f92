import { html, nothing } from '../../lib/lit.js';
import { organizationLink } from '../parts/names.js';

/** @typedef {import('../../ui/app.js').App} App */

/** Councils they sit on, those of most of them first. @param {App} app @param {any} value */
export function councils(app, { councils: all, organizations }) {
  if (all.length === 0) return nothing;
  return html`<section><h2>${app.t('compare.councils')}</h2><table class="rows">
    <thead><tr><th scope="col">${app.term('kind', 'Council')}</th>${organizations.map(({ organization }) => html`<th scope="col">${organizationLink(app, organization)}</th>`)}</tr></thead>
    <tbody>${all.map((each) => html`<tr><th scope="row">${organizationLink(app, each.organization)}</th>${organizations.map(({ organization }) => html`<td>${
      each.of.includes(organization.id) ? app.t('compare.member') : html`<span class="quiet">–</span>`}</td>`)}</tr>`)}</tbody></table></section>`;
}
