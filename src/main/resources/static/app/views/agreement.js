import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { activities } from './parts/activities.js';
import { citation, finding } from './parts/evidence.js';
import { inherited } from './organization/history.js';
import { agreementTable } from './parts/agreement-table.js';
import { date, entryMark, fieldList, organizationLink, placeOf } from './parts/names.js';
import { screenWhenReady } from './parts/states.js';

/** @typedef {import('../ui/app.js').App} App */
/** @typedef {import('../api/types.js').Agreement} Agreement */

/** 協定: one agreement, as printed and as read, and what says so. @param {App} app */
export function agreement(app) {
  const { id } = app.route;
  return screenWhenReady(app, app.ask('agreement', id, () => calls.agreement(id)), (value) => screen(app, value));
}

/** @param {App} app @param {Agreement} value */
function screen(app, value) {
  if (app.memory.get('title') !== value.title) {
    app.memory.set('title', value.title);
    app.changed();
  }
  return html`
    <header class="subject">
      <p class="kind">${app.term('agreement', value.kind)}${value.form ? html` · <span lang="ja">${value.form}</span>` : nothing}</p>
      <h1 lang="ja">${value.title}</h1>
    </header>
    <div class="columns agreement">
      <div>
        <section><h2>${app.t('agreement.parties')}</h2>${parties(app, value)}</section>
        ${value.participants.length > 0
          ? html`<section><h2>${app.t('agreement.participants', { n: new Set(value.participants.map((each) => each.organization.id)).size })}</h2>${participants(app, value)}</section>` : nothing}
        <section><h2>${app.t('agreement.dates')}</h2>${dates(app, value)}</section>
        <section><h2>${app.t('agreement.particulars')}</h2>${particulars(app, value)}</section>
        ${value.related.length > 0
          ? html`<section><h2>${app.t('agreement.related')}</h2>${agreementTable(app, value.related)}</section>` : nothing}
      </div>
      <div>
        ${value.issues.length > 0
          ? html`<section><h2>${app.t('agreement.issues', { n: value.issues.length })}</h2>${value.issues.map((issue) => finding(app, issue))}</section>`
          : nothing}
        <section class="evidence"><h2>${app.t('agreement.evidence', { n: value.citations.length })}</h2>
          ${value.citations.map((cite) => citation(app, cite))}
          ${value.issues.length === 0 ? html`<p class="quiet">${app.t('agreement.noIssues')}</p>` : nothing}
        </section>
      </div>
    </div>`;
}

function parties(app, { parties, generalParties }) {
  return html`<table class="rows">
    <thead><tr><th scope="col">${app.t('column.organization')}</th><th scope="col">${app.t('column.place')}</th>
      <th scope="col">${app.t('column.printed')}</th><th scope="col">${app.t('column.unit')}</th></tr></thead>
    <tbody>${parties.map((party) => html`<tr>
      <td>${organizationLink(app, party.organization)}${party.role ? html` <span class="quiet" lang="ja">${party.role}</span>` : nothing}
        ${(party.heldBy ?? []).length > 0 ? html`<br />${app.t('agreement.heldBy')} ${party.heldBy.map((each) => organizationLink(app, each))}
          ${inherited(app, party.inheritance)}` : nothing}</td>
      <td class="place">${placeOf(app, party.organization)}</td><td lang="ja">${party.printed}</td>
      <td lang="ja">${party.unit ?? ''}</td></tr>`)}
      ${generalParties.map((words) => html`<tr><td class="quiet">${app.t('agreement.general')}</td><td></td><td lang="ja">${words}</td><td></td></tr>`)}</tbody>
  </table>`;
}

/** Named beside the parties, and who did not sign; each once, with every entry that names it. */
function participants(app, { participants }) {
  const found = new Map();
  for (const each of participants) found.set(each.organization.id, [...(found.get(each.organization.id) ?? []), each]);
  return html`<ul class="plain">${[...found.values()].map((places) => {
    const fields = [...new Set(places.flatMap((each) => each.fields))];
    return html`<li>${organizationLink(app, places[0].organization)} ${[...new Set(places.map((each) => each.entry))].map((entry) => html`${entryMark(app, entry)} `)}${
      fields.length > 0 ? html`<span class="quiet" lang="ja">${fields.join('、')}</span>` : nothing}${places.map((each) => activities(app, each))}</li>`;
  })}</ul>`;
}

function dates(app, { dates }) {
  if (dates.length === 0) return html`<p class="quiet">${app.t('agreement.noDate')}</p>`;
  return html`<table class="rows">
    <thead><tr><th scope="col">${app.t('column.meaning')}</th><th scope="col">${app.t('column.asPrinted')}</th>
      <th scope="col">${app.t('column.asRead')}</th><th scope="col">${app.t('column.precision')}</th></tr></thead>
    <tbody>${dates.map((each) => html`<tr><td>${app.term('meaning', each.meaning)}</td><td lang="ja">${each.printed}</td>
      <td>${date(app, each.date, each.precision)}${each.note ? html`<br /><span class="quiet" lang="ja">${each.note}</span>` : nothing}</td>
      <td>${app.term('precision', each.precision)}</td></tr>`)}</tbody>
  </table>`;
}

function particulars(app, value) {
  const rows = [
    ['fields', fieldList(app, value.fields)],
    ['status', app.term('status', value.status)],
    ['until', value.until && date(app, value.until)],
    ['council', value.council && organizationLink(app, value.council)],
    ['owner', value.owner && html`<span lang="ja">${value.owner}</span>`],
    ['department', value.department && html`<span lang="ja">${value.department}</span>`],
    ['budget', value.budget && html`<span lang="ja">${value.budget}</span>`],
    ['telephone', value.telephone && html`<a href=${`tel:${value.telephone}`}>${value.telephone}</a>`],
    ['links', value.links.length > 0 && value.links.map((link) => outside(app, link))],
    ['id', html`<code>${value.id}</code>`],
  ];
  return html`<dl class="pairs">${rows.filter(([, what]) => what)
    .map(([name, what]) => html`<dt>${app.t(`agreement.${name}`)}</dt><dd>${what}</dd>`)}</dl>`;
}

/** Only a web address becomes a link; it leaves this page, and takes no trace of it along. */
const outside = (app, link) => /^https?:\/\//.test(link)
  ? html`<a class="outside" href=${link} rel="noreferrer noopener" title=${app.t('agreement.outside')}>${link}</a>`
  : html`<span class="outside">${link}</span>`;
