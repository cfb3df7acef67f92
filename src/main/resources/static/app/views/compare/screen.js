import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { joinIds, splitIds } from '../../state/route.js';
import { coverage } from '../parts/evidence.js';
import { organizationLink } from '../parts/names.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { facts, fields, shared, alone } from './tables.js';
import { picture, ranks, times } from './pictures.js';

/** @typedef {import('../../ui/app.js').App} App */

const MOST = 3;

/** 比較: two or three organisations side by side. @param {App} app */
export function compare(app) {
  const ids = [...new Set(splitIds(app.route.params.ids))].slice(0, MOST);
  const found = ids.map((id) => ({ profile: app.ask(`profile ${id}`, '', () => calls.organization(id)), partners: app.ask(`partners ${id}`, '', () => calls.partners(id)) }));
  const failed = found.flatMap((each) => [each.profile, each.partners]).find((each) => each.status === 'failed');
  const waiting = found.some((each) => busy(each.profile) === 'true' || busy(each.partners) === 'true');
  return html`<h1>${app.t('screen.compare')}</h1>
    <p class="lead">${app.t('compare.lead')}</p>
    ${chosen(app, ids, found)}
    <div aria-busy=${waiting ? 'true' : 'false'}>${failed ? whenReady(app, failed, () => nothing)
      : ids.length < 2 ? empty(app.t('compare.few'), suggestions(app, ids))
        : found.every((each) => each.profile.value && each.partners.value) ? sections(app, found.map(({ profile, partners }) => ({ profile: profile.value, partners: partners.value })))
          : whenReady(app, { status: 'loading', slow: true, retry: () => {} }, () => nothing)}</div>`;
}

/** Who is compared; each can be taken away, and a bar adds one. */
function chosen(app, ids, found) {
  return html`<div class="compared">${ids.map((id, index) => html`<span class="chip">${found[index].profile.value ? organizationLink(app, found[index].profile.value) : id}
      <button type="button" aria-label=${app.t('compare.remove', { name: found[index].profile.value ? app.name(found[index].profile.value) : id })}
        @click=${() => to(app, ids.filter((each) => each !== id))}>×</button></span>`)}
    ${ids.length < MOST ? html`<enishi-search class="adder" name="compared" .label=${app.t('compare.add')} .taken=${(item) => to(app, [...ids, item.id])} .app=${app}></enishi-search>` : nothing}</div>`;
}

const to = (app, ids) => app.go(app.link({ ids: joinIds(ids) }));

/** Those with most partners, to begin with. */
function suggestions(app, ids) {
  const overview = app.ask('overview', '', calls.overview);
  const hubs = (overview.value?.hubs ?? []).filter((hub) => !ids.includes(hub.id)).slice(0, 6);
  return html`<p>${app.t('compare.begin')} ${hubs.map((hub) => html`<button type="button" class="plain spaced" lang="ja" @click=${() => to(app, [...ids, hub.id].slice(0, MOST))}>${app.name(hub)}</button>`)}</p>`;
}

const sections = (app, all) => html`
  ${facts(app, all)}
  <div class="columns two">
    <div>${shared(app, all)}${alone(app, all)}${ranks(app, all)}</div>
    <div>${picture(app, all)}${times(app, all)}${fields(app, all)}</div>
  </div>
  ${all.map(({ profile }) => html`<details class="covered"><summary>${app.t('compare.coverage', { name: app.name(profile) })}</summary>${coverage(app, profile.coverage)}</details>`)}`;
