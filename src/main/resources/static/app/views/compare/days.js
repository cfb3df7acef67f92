import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { yearsBefore } from '../../state/comparison.js';
import { shownScore } from '../../state/scores.js';
import { dayField } from '../parts/day-field.js';
import { organizationLink } from '../parts/names.js';
import { picked } from '../parts/picked.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { pageOf, pager } from '../parts/tables.js';

/** @typedef {import('../../ui/app.js').App} App */

const FETCHED = 10000;
const SIZE = 25;
const MOST = 3;

/** What moved between two days, for everybody or for those chosen. @param {App} app @param {string[]} all @param {(ids: string[]) => void} to */
export function daysTab(app, all, to) {
  const ids = all.slice(0, MOST);
  return whenReady(app, app.ask('analyses', '', calls.analyses), ({ measures }) => {
    const { measure = 'degree', from, to: until } = app.route.params;
    const offered = measures.filter((each) => each.subject === 'VERTEX');
    const found = from && until && app.ask('days', JSON.stringify([measure, from, until]), () => calls.days(measure, { from, to: until, limit: FETCHED }));
    return html`${picked(app, { ids, most: MOST, name: 'moved', label: app.t('days.who'), change: to })}
      <div class="filters">
        <label class="choice"><span>${app.t('analysis.measure')}</span><select name="measure" @change=${(event) => app.go(app.link({ measure: event.target.value, p: '' }))}>
          ${offered.map((each) => html`<option value=${each.key} .selected=${each.key === measure}>${each.name[app.choices.language]}</option>`)}</select></label>
        ${day(app, 'from', from)}${day(app, 'to', until)}
      </div>
      ${found ? html`<div aria-busy=${busy(found)}>${whenReady(app, found, (value) => moved(app, value, ids))}</div>` : empty(app.t('days.none'), decade(app))}`;
  });
}

const day = (app, name, value) => html`<div class="choice">${dayField(app, { name, label: app.t(`days.${name}`), value, change: (on) => app.go(app.link({ [name]: on, p: '' })) })}</div>`;

/** The last ten years, to begin with. */
function decade(app) {
  const today = app.route.params.asOf || new Date().toISOString().slice(0, 10);
  return html`<p>${app.t('compare.begin')} <a href=${app.link({ from: yearsBefore(today, 10), to: today })}>${app.t('days.decade')}</a></p>`;
}

function moved(app, { name, before, after, changed, entered, left, sameFacts, items }, ids) {
  const words = app.choices.language;
  const page = pageOf(app.route.params);
  const chosen = items.filter((each) => ids.includes(each.id));
  const rest = items.filter((each) => !ids.includes(each.id));
  return html`<p class="understood"><strong>${name[words]}</strong>${app.t('list.stop')}${app.t('days.changed', { changed, entered, left })}</p>
    <p class="quiet">${app.t('days.sizes', { before: before.total, after: after.total })}${sameFacts ? nothing : html` ${app.t('runs.facts.other')}`}</p>
    ${ids.length > 0 && chosen.length < ids.length ? html`<p class="quiet">${app.t('days.still', { n: ids.length - chosen.length })}</p>` : nothing}
    ${items.length === 0 ? empty(app.t('days.nothing')) : html`<table class="rows"><thead><tr><th scope="col">${app.t('column.organization')}</th><th scope="col" class="number">${app.t('days.rankBefore')}</th><th scope="col" class="number">${app.t('days.rankAfter')}</th>
      <th scope="col" class="number">${app.t('days.up')}</th><th scope="col" class="number">${app.t('whatIf.score')}</th></tr></thead>
      <tbody>${chosen.map((each) => row(app, each, true))}${rest.slice((page - 1) * SIZE, page * SIZE).map((each) => row(app, each, false))}</tbody></table>
      ${pager(app, { page, size: SIZE, total: rest.length })}`}`;
}

const row = (app, { organization, name, before, after, up }, chosen) => html`<tr class=${chosen ? 'selected' : ''}><td>${organization ? organizationLink(app, organization) : html`<span lang="ja">${name}</span>`}</td>
  <td class="number">${before?.rank ?? app.t('days.notThere')}</td><td class="number">${after?.rank ?? app.t('days.notThere')}</td><td class="number">${up === undefined ? '–' : up > 0 ? `▲ ${up}` : up < 0 ? `▼ ${-up}` : '='}</td>
  <td class="number">${before ? shownScore(before.score) : '–'} → ${after ? shownScore(after.score) : '–'}</td></tr>`;
