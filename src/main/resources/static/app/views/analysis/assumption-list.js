import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { LISTS } from '../../state/assumptions.js';
import { agreementLink, fieldList, organizationLink } from '../parts/names.js';
import { organizationOf } from '../parts/picked.js';

/** @typedef {import('../../ui/app.js').App} App */
/** @typedef {import('../../state/assumptions.js').Assumptions} Assumptions */

/** What is assumed, one line each, with the way to take it back. @param {App} app @param {Assumptions} assumptions @param {(list: any, index: number) => void} drop */
export const listed = (app, assumptions, drop) => html`<ul class="assumed">${LISTS.flatMap((list) => assumptions[list].map((item, index) => html`<li data-assumed=${list}>
  <strong>${app.t(`whatIf.said.${list}`)}</strong> ${SAID[list](app, item, assumptions)}
  <button type="button" @click=${() => drop(list, index)}>${app.t('whatIf.drop')}</button></li>`))}</ul>`;

const SAID = {
  addAgreements: (app, { title, type, parties, fields }, assumptions) => html`${title ? html`<span lang="ja">${title}</span> ` : nothing}<span>${app.term('tie', type)}</span>
    ${parties.map((id, index) => html`${index > 0 ? ' – ' : nothing}${who(app, id, assumptions)}`)} ${fields.length > 0 ? html`<span class="quiet">${fieldList(app, fields)}</span>` : nothing}`,
  removeAgreements: (app, id) => {
    const found = app.ask(`agreement ${id}`, '', () => calls.agreement(id));
    return found.value ? html`${agreementLink(app, found.value)} <span class="quiet">${found.value.parties.map((each) => app.name(each.organization)).join(app.t('list.comma'))}</span>` : id;
  },
  addMembers: (app, each, assumptions) => html`${who(app, each.organization, assumptions)} → ${who(app, each.council, assumptions)}`,
  removeMembers: (app, each, assumptions) => html`${who(app, each.organization, assumptions)} → ${who(app, each.council, assumptions)}`,
  addOrganizations: (app, { name, kind, country }) => html`<span lang="ja">${name}</span> <span class="quiet">${app.term('kind', kind)}${country ? ` ${app.country(country)}` : ''}</span>`,
  removeOrganizations: (app, id, assumptions) => who(app, id, assumptions),
};

/** By its link when it is of the graph, by its name when it is assumed. @param {App} app @param {string} id @param {Assumptions} assumptions */
export function who(app, id, { addOrganizations }) {
  const made = addOrganizations.find((each) => each.id === id);
  if (made) return html`<span lang="ja">${made.name}</span>`;
  const known = organizationOf(app, id);
  return known ? organizationLink(app, known) : html`<span>${id}</span>`;
}
