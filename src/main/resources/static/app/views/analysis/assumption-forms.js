import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { assuming, freeId } from '../../state/assumptions.js';
import { KINDS } from '../../state/symbols.js';
import '../../ui/search-box.js';
import { picked, organizationOf } from '../parts/picked.js';
import { busy, whenReady } from '../parts/states.js';
import { who } from './assumption-list.js';

/** @typedef {import('../../ui/app.js').App} App */
/** @typedef {import('../../state/assumptions.js').Assumptions} Assumptions */

/** Ways to assume one more thing; one is open at a time. @type {Record<string, (app: App, assumptions: Assumptions, change: (next: Assumptions) => void) => unknown>} */
const FORMS = { addAgreements, removeAgreements, addMembers: members('addMembers'), removeMembers: members('removeMembers'), addOrganizations, removeOrganizations };

/** @param {App} app @param {Assumptions} assumptions @param {(next: Assumptions) => void} change */
export function adders(app, assumptions, change) {
  const open = app.memory.get('assuming');
  const taken = (next) => {
    app.memory.delete('draft');
    change(next);
  };
  return html`<div class="adders" role="group" aria-label=${app.t('whatIf.adders')}>${Object.keys(FORMS).map((name) => html`<button type="button" aria-expanded=${name === open}
      @click=${() => { app.memory.set('assuming', name === open ? undefined : name); app.memory.delete('draft'); app.changed(); }}>${app.t(`whatIf.${name}`)}</button>`)}</div>
    ${open ? html`<div class="assuming">${FORMS[open](app, assumptions, taken)}</div>` : nothing}`;
}

const draftOf = (app) => app.memory.get('draft') ?? {};
const drafting = (app, changed) => {
  app.memory.set('draft', { ...draftOf(app), ...changed });
  app.changed();
};

function addAgreements(app, assumptions, change) {
  const { parties = [], type = '連携協定', field = '', title = '' } = draftOf(app);
  const schema = app.ask('schema', '', calls.schema);
  const overview = app.ask('overview', '', calls.overview);
  const made = assumptions.addOrganizations.filter((each) => !parties.includes(each.id));
  const ready = parties.length > 1;
  return html`<p class="quiet">${app.t('whatIf.addAgreements.lead')}</p>
    <p>${parties.filter((id) => id.startsWith('what-if:')).map((id) => html`<span class="chip">${who(app, id, assumptions)}
      <button type="button" aria-label=${app.t('whatIf.drop')} @click=${() => drafting(app, { parties: parties.filter((each) => each !== id) })}>×</button></span> `)}</p>
    ${picked(app, { ids: parties.filter((id) => !id.startsWith('what-if:')), most: 12, name: 'party', label: app.t('whatIf.party'),
      change: (ids) => drafting(app, { parties: [...ids, ...parties.filter((id) => id.startsWith('what-if:'))] }) })}
    ${made.length > 0 ? html`<p>${app.t('whatIf.made')} ${made.map((each) => html`<button type="button" @click=${() => drafting(app, { parties: [...parties, each.id] })}>${each.name}</button> `)}</p>` : nothing}
    <p>${select(app, 'filter.type', type, (schema.value?.ties ?? []).filter((each) => each.pair).map((each) => [each.edge, app.term('tie', each.edge)]), (value) => drafting(app, { type: value }))}
      ${select(app, 'filter.field', field, [['', '–'], ...(overview.value?.fields ?? []).map(({ name }) => [name, app.term('field', name)])], (value) => drafting(app, { field: value }))}
      <label class="choice"><span>${app.t('column.title')}</span><input name="title" maxlength="100" .value=${title} @input=${(event) => drafting(app, { title: event.target.value })} /></label></p>
    <p><button type="button" class="main" ?disabled=${!ready} @click=${() => change(assuming(assumptions, 'addAgreements', { title: title.trim(), type, parties, fields: field ? [field] : [] }))}>${app.t('whatIf.assume')}</button>
      ${ready ? nothing : html`<span class="quiet">${app.t('whatIf.twoParties')}</span>`}</p>`;
}

function removeAgreements(app, assumptions, change) {
  const { whose } = draftOf(app);
  const profile = whose && app.ask(`profile ${whose}`, '', () => calls.organization(whose));
  return html`${picked(app, { ids: whose ? [whose] : [], most: 1, name: 'whose', label: app.t('whatIf.whose'), change: ([id]) => drafting(app, { whose: id }) })}
    ${profile ? html`<div aria-busy=${busy(profile)}>${whenReady(app, profile, ({ agreements }) => {
      const open = agreements.filter((each) => !assumptions.removeAgreements.includes(each.id));
      return open.length === 0 ? html`<p class="quiet">${app.t('whatIf.noAgreements')}</p>` : html`<ul class="choosing">${open.map((each) => html`<li><button type="button"
        @click=${() => change(assuming(assumptions, 'removeAgreements', each.id))}>${app.t('whatIf.without')}</button> <span lang="ja">${each.title}</span>
        <span class="quiet">${each.others.slice(0, 4).map((other) => app.name(other)).join(app.t('list.comma'))}${each.signedOn ? ` · ${app.date(each.signedOn, each.signedPrecision)}` : ''}</span></li>`)}</ul>`;
    })}</div>` : nothing}`;
}

/** A member and its council; who leaves is chosen among the members there are. @param {'addMembers' | 'removeMembers'} list */
function members(list) {
  return (app, assumptions, change) => {
    const { council, organization } = draftOf(app);
    const body = list === 'removeMembers' && council ? organizationOf(app, council) : undefined;
    const ready = council && organization;
    return html`<p class="quiet">${app.t('whatIf.members.lead')}</p>
      ${picked(app, { ids: council ? [council] : [], most: 1, name: 'council', kind: 'Council', label: app.t('whatIf.council'), change: ([id]) => drafting(app, { council: id, organization: undefined }) })}
      ${body ? html`<ul class="choosing">${body.members.map((each) => html`<li><button type="button" @click=${() => change(assuming(assumptions, list, { organization: each.id, council }))}>${app.t('whatIf.leaves')}</button> ${app.name(each)}</li>`)}</ul>`
        : list === 'addMembers' ? html`${picked(app, { ids: organization ? [organization] : [], most: 1, name: 'member', label: app.t('whatIf.member'), change: ([id]) => drafting(app, { organization: id }) })}
          <p><button type="button" class="main" ?disabled=${!ready} @click=${() => change(assuming(assumptions, list, { organization, council }))}>${app.t('whatIf.assume')}</button></p>` : nothing}`;
  };
}

function addOrganizations(app, assumptions, change) {
  const overview = app.ask('overview', '', calls.overview);
  const { name = '', kind = 'ForeignCity', country = '' } = draftOf(app);
  return html`<p class="quiet">${app.t('whatIf.addOrganizations.lead')}</p>
    <p><label class="choice"><span>${app.t('whatIf.name')}</span><input name="name" maxlength="100" .value=${name} @input=${(event) => drafting(app, { name: event.target.value })} /></label>
      ${select(app, 'filter.kind', kind, KINDS.map((each) => [each, app.term('kind', each)]), (value) => drafting(app, { kind: value }))}
      ${select(app, 'filter.country', country, [['', '–'], ...(overview.value?.countries ?? []).map((each) => [each.name, app.country(each.name)])], (value) => drafting(app, { country: value }))}</p>
    <p><button type="button" class="main" ?disabled=${name.trim() === ''} @click=${() => change(assuming(assumptions, 'addOrganizations', { id: freeId(assumptions), name: name.trim(), kind, ...(country ? { country } : {}) }))}>${app.t('whatIf.assume')}</button></p>`;
}

function removeOrganizations(app, assumptions, change) {
  return html`<enishi-search class="adder" name="gone" .label=${app.t('whatIf.gone')}
    .taken=${(item) => change(assuming(assumptions, 'removeOrganizations', item.id))} .app=${app}></enishi-search>`;
}

const select = (app, label, current, options, take) => html`<label class="choice"><span>${app.t(label)}</span>
  <select @change=${(event) => take(event.target.value)}>${options.map(([value, text]) => html`<option value=${value} .selected=${value === current}>${text}</option>`)}</select></label>`;
