import { html, nothing } from '../../lib/lit.js';
import { citation } from '../parts/evidence.js';
import { date, organizationLink } from '../parts/names.js';

/** @typedef {import('../../ui/app.js').App} App */

/** Who answers in whose place on the day shown. @param {App} app @param {any} profile */
export function standing(app, { standing }) {
  if (!standing || (standing.state === 'standing' && !standing.foundingUnknown)) return nothing;
  const key = standing.state === 'standing' ? 'unknown'
    : standing.standIns.length > 0 ? standing.state : `${standing.state}.nobody`;
  const text = app.t(`standing.${key}`, { name: app.name(standing.organization) });
  return html`<p class="standing" role="note">${text}
    ${standing.standIns.map((each) => organizationLink(app, each))}</p>`;
}

/** 沿革: whom it took the place of, and who took its. @param {App} app @param {any} profile */
export function history(app, profile) {
  if (!profile.history || profile.history.length === 0) return nothing;
  return html`<section class="history"><h2>${app.t('history.title')}</h2>
    <table class="rows">
      <thead><tr><th scope="col">${app.t('history.on')}</th><th scope="col">${app.t('history.before')}</th>
        <th scope="col">${app.t('history.event')}</th><th scope="col">${app.t('history.after')}</th></tr></thead>
      <tbody>${groups(profile.history).map((each) => html`<tr>
        <td class="date">${each.on ? date(app, each.on, each.precision) : app.t('history.unknown')}</td>
        <td class="names">${each.before.map((one) => link(app, one, each.on, -1))}</td>
        <td>${app.term('event', each.event)}</td>
        <td class="names">${link(app, each.after, each.on, 0)}</td></tr>`)}</tbody>
    </table>
    ${profile.history.flatMap((change) => change.citations).map((cite) => citation(app, cite))}
    <p class="quiet">${app.t('history.origin', { n: profile.history.length })}</p></section>`;
}

/** One line a change: five towns that became one city are one event. */
function groups(history) {
  const found = new Map();
  for (const change of history) {
    const key = `${change.on} ${change.event} ${change.after.id}`;
    const group = found.get(key) ?? { ...change, before: [] };
    group.before.push(change.before);
    found.set(key, group);
  }
  return [...found.values()];
}

/** Leads to the day on which it stood: the last one before the change, or the first one of it. */
function link(app, organization, on, days) {
  if (!on) return organizationLink(app, organization);
  const day = new Date(`${on}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return organizationLink(app, organization, days === 0 ? '' : day.toISOString().slice(0, 10));
}

/** How an agreement came to the one that did not sign it. @param {App} app @param {any} inheritance */
export function inherited(app, inheritance) {
  if (!inheritance) return nothing;
  const from = inheritance.party ? app.t('inherited.from', { name: app.name(inheritance.party) }) : '';
  return html`<span class=${`inherited ${inheritance.status}`} title=${app.t(`inherited.${inheritance.status}.title`)}>${
    app.t(`inherited.${inheritance.status}`)}${from}</span>`;
}
