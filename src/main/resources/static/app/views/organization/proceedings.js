import { html, nothing } from '../../lib/lit.js';
import { toAgreement, toOrganization } from '../../state/route.js';
import { activities } from '../parts/activities.js';
import { entryOf } from '../parts/evidence.js';
import { date, entryMark, organizationLink } from '../parts/names.js';

/** @typedef {import('../../ui/app.js').App} App */

/** What a council works on, when it meets and who takes part; what others proposed and take part in. @param {App} app @param {any} profile */
export function proceedings(app, { proceedings }) {
  const { themes, meetings, proposed, participations, participants } = proceedings;
  return html`
    ${themes.length > 0 ? html`<section><h2>${app.t('proceedings.themes', { n: themes.length })}</h2>${themeTable(app, themes)}</section>` : nothing}
    ${meetings.length > 0 ? html`<section><h2>${app.t('proceedings.meetings', { n: meetings.length })}</h2>${meetingTable(app, meetings)}</section>` : nothing}
    ${proposed.length > 0 ? html`<section><h2>${app.t('proceedings.proposed', { n: proposed.length })}</h2>
      <ul class="plain">${proposed.map((each) => html`<li><span lang="ja">${each.title}</span> ${organizationLink(app, each.council)}</li>`)}</ul></section>` : nothing}
    ${participations.length > 0 ? html`<section><h2>${app.t('proceedings.participations', { n: participations.length })}</h2>
      <ul class="plain">${participations.map((each) => html`<li>${linkOf(each)}${placeAndFields(app, each)}${activities(app, each)}</li>`)}</ul></section>` : nothing}
    ${participants.length > 0 ? html`<section><h2>${app.t('proceedings.participants', { n: participants.length })}</h2>
      <p class="names">${participants.map((each) => organizationLink(app, each))}</p></section>` : nothing}`;
}

function themeTable(app, themes) {
  const years = [...new Set(themes.flatMap((theme) => theme.years.map((each) => each.year)))].sort();
  return html`<table class="rows">
    <thead><tr><th scope="col">${app.t('proceedings.theme')}</th>${years.map((year) => html`<th scope="col">${year}</th>`)}
      <th scope="col">${app.t('proceedings.proposers')}</th><th scope="col">${app.t('proceedings.departments')}</th>
      <th scope="col">${app.t('proceedings.where')}</th></tr></thead>
    <tbody>${themes.map((theme) => html`<tr><td lang="ja">${theme.title}</td>
      ${years.map((year) => html`<td lang="ja" class="whole">${status(theme.years.find((each) => each.year === year))}</td>`)}
      <td class="names">${theme.proposers.map((each) => organizationLink(app, each))}</td>
      <td lang="ja">${theme.departments.join('、')}</td>
      <td>${theme.citations.map((cite) => html`${entryOf(app, cite)} `)}</td></tr>`)}</tbody>
  </table>`;
}

/** The rule that decided a status stands in its title. */
const status = (year) => year ? html`<span title=${year.rule ?? nothing}>${year.status}</span>` : nothing;

/** Meetings by what they were about: one line each, with all its days. */
function meetingTable(app, meetings) {
  const topics = new Map();
  for (const each of meetings) {
    const topic = each.topic ?? each.name;
    topics.set(topic, [...(topics.get(topic) ?? []), each]);
  }
  return html`<table class="rows">
    <thead><tr><th scope="col">${app.t('proceedings.topic')}</th><th scope="col" class="number">${app.t('proceedings.times')}</th>
      <th scope="col">${app.t('proceedings.days')}</th></tr></thead>
    <tbody>${[...topics].map(([topic, held]) => html`<tr><td class="topic" lang="ja">${topic}</td><td class="number">${held.length}</td>
      <td class="days">${held.map((each) => html`<span class="whole">${
        each.topic ? html`<span class="quiet" lang="ja">${each.name}</span> ` : nothing}${date(app, each.date, each.precision, each.printed)}${
        each.planned ? html` <span class="quiet">${app.t('proceedings.planned')}</span>` : nothing}</span> `)}</td></tr>`)}</tbody>
  </table>`;
}

const linkOf = (each) => each.agreement
  ? html`<a href=${toAgreement(each.agreement)} lang="ja">${each.link}</a>`
  : each.council
    ? html`<a href=${toOrganization(each.council)} lang="ja">${each.link}</a>`
    : html`<span lang="ja">${each.link}</span>`;

const placeAndFields = (app, each) => html` ${entryMark(app, each.entry)}${
  each.fields.length > 0 ? html` <span class="quiet" lang="ja">${each.fields.join('、')}</span>` : nothing}`;
