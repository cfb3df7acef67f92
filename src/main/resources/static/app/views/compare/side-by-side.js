import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { choice } from '../parts/choice.js';
import { tieCoverage } from '../parts/evidence.js';
import { beginWith, picked } from '../parts/picked.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { councils } from './councils.js';
import { picture, times } from './pictures.js';
import { ranks } from './ranks.js';
import { routes } from './routes.js';
import { alone, facts, fields, shared } from './tables.js';

/** @typedef {import('../../ui/app.js').App} App */

const MOST = 3;

/** Two or three organisations side by side. @param {App} app @param {string[]} all @param {(ids: string[]) => void} to */
export function sideBySide(app, all, to) {
  const ids = all.slice(0, MOST);
  const found = ids.length > 1 && asked(app, ids);
  const known = (found && found.value?.organizations.map(({ organization }) => organization)) || [];
  return html`${picked(app, { ids, most: MOST, name: 'compared', label: app.t('compare.add'), change: to, known })}
    ${all.length > MOST ? html`<p class="cut">${app.t('checks.cut', { shown: MOST, total: all.length })}</p>` : nothing}
    ${found ? html`${filters(app)}<div aria-busy=${busy(found)}>${whenReady(app, found, (value) => sections(app, value))}</div>`
      : empty(app.t('compare.few'), beginWith(app, ids, (id) => to([...ids, id])))}`;
}

function asked(app, ids) {
  const { types, fields: field, countries } = app.route.params;
  return app.ask('compared', JSON.stringify([ids, types, field, countries]), () => calls.compare({ ids, types, fields: field, countries }));
}

function filters(app) {
  const schema = app.ask('schema', '', calls.schema);
  const overview = app.ask('overview', '', calls.overview);
  return html`<div class="filters">
    ${choice(app, 'types', (schema.value?.ties ?? []).filter((each) => each.pair).map((each) => ({ name: each.edge })), (name) => app.term('tie', name))}
    ${choice(app, 'fields', (overview.value?.fields ?? []).map(({ name }) => ({ name })), (name) => app.term('field', name))}
    ${choice(app, 'countries', (overview.value?.countries ?? []).map(({ name }) => ({ name })), app.country)}</div>`;
}

const sections = (app, value) => html`
  <div class="columns two">
    <div>${facts(app, value)}${shared(app, value)}${alone(app, value)}${fields(app, value)}${councils(app, value)}</div>
    <div>${picture(app, value)}${times(app, value)}</div>
  </div>
  ${routes(app, value)}
  ${ranks(app, value)}
  ${value.organizations.map(({ organization, coverage }) => html`<details class="covered"><summary>${app.t('compare.coverage', { name: app.name(organization) })}</summary>${tieCoverage(app, coverage)}</details>`)}`;
