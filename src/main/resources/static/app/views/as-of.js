import { html, nothing } from '../lib/lit.js';
import { formatDate } from '../i18n/dates.js';
import { readDay } from '../i18n/days.js';
import { dayField } from './parts/day-field.js';

/** @typedef {import('../ui/app.js').App} App */

/** Whether it is a day of the calendar, written as links have it: 31 February is none. @param {string} day */
const isDay = (day) => readDay(day) === day;

/** 時点: the day that every screen speaks of. It goes along in every link. @param {App} app */
export const dayChoice = (app) => html`<div class="as-of">${dayField(app, {
  name: 'asOf', label: app.t('asOf.label'), title: app.t('asOf.title'), value: app.route.params.asOf, change: (asOf) => app.go(app.link({ asOf, p: '' })),
})}</div>`;

/** Says that what is shown is not of today, in both calendars, and how to come back. @param {App} app */
export function dayNotice(app) {
  const { asOf, rollUp } = app.route.params;
  if (!asOf && rollUp !== 'false') return nothing;
  if (asOf && !isDay(asOf)) return html`<p class="day" role="alert"><strong>${app.t('asOf.unreadable', { day: asOf })}</strong> <a href=${app.link({ asOf: '', p: '' })}>${app.t('asOf.clear')}</a></p>`;
  const both = /** @type {const} */ (['japanese', 'western']).map((calendar) => formatDate(asOf, 'day', { ...app.choices, calendar }));
  return html`<p class="day" role="status">
    <strong>${asOf ? app.t('asOf.shown', { japanese: both[0], western: both[1] }) : app.t('asOf.today')}</strong>
    <span class="quiet">${app.t(rollUp === 'false' ? 'asOf.apart' : 'asOf.together')}</span>
    <a href=${app.link({ rollUp: rollUp === 'false' ? '' : 'false' })}>${app.t(rollUp === 'false' ? 'asOf.toTogether' : 'asOf.toApart')}</a>
    ${asOf ? html`<a href=${app.link({ asOf: '', p: '' })}>${app.t('asOf.clear')}</a>` : nothing}</p>`;
}
