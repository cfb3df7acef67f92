import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { toOrganization } from '../../state/route.js';
import { ledger, named, whole } from '../../state/settling.js';
import { date } from '../parts/names.js';
import { spoken } from '../parts/spoken.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { pageOf, pager } from '../parts/tables.js';
import { reverse } from './decision.js';

/** @typedef {import('../../ui/app.js').App} App */

const FETCHED = 500;
const SIZE = 30;

/** 台帳: every judgement and choice that people wrote; nothing in it is ever deleted. @param {App} app */
export function ledgerTab(app) {
  const judged = app.ask('ledger', '', () => calls.judgements({ limit: FETCHED }));
  const query = { status: 'settled', limit: FETCHED, offset: 0 };
  const chosen = app.ask('chosen', '', () => calls.issues(query));
  return html`<p class="quiet">${app.t('settle.ledger.lead')}</p>
    <div class="columns two">
      <section aria-busy=${busy(judged)}><h2>${app.t('settle.ledger.pairs')}</h2>${whenReady(app, judged, (list) => judgements(app, list))}</section>
      <section aria-busy=${busy(chosen)}><h2>${app.t('settle.ledger.readings')}</h2>${whenReady(app, chosen, (list) => readings(app, list))}</section>
    </div>`;
}

function judgements(app, { items, total }) {
  if (total === 0) return empty(app.t('settle.ledger.empty'));
  const rows = ledger(items);
  const page = pageOf(app.route.params);
  return html`${total > items.length ? html`<p class="cut">${app.t('settle.ledger.cut', { shown: items.length, total })}</p>` : nothing}
    <table class="rows">
    <thead><tr><th scope="col">${app.t('settle.ledger.at')}</th><th scope="col">${app.t('settle.ledger.pair')}</th><th scope="col">${app.t('settle.judgement')}</th>
      <th scope="col">${app.t('settle.ledger.by')}</th><th scope="col">${app.t('settle.ledger.reason')}</th><th scope="col"><span class="unseen">${app.t('settle.takeBack')}</span></th></tr></thead>
    <tbody>${rows.slice((page - 1) * SIZE, page * SIZE).map((each) => html`<tr>
      <td class="date">${when(app, each.at)}</td>
      <td><a href=${toOrganization(whole(each.left))} lang="ja">${named(each.left)}</a> <span class="quiet">⇔</span> <a href=${toOrganization(whole(each.right))} lang="ja">${named(each.right)}</a></td>
      <td class="whole">${app.t(`verdict.${each.verdict}`)}</td><td lang="ja">${each.by}</td><td lang="ja">${each.note}</td>
      <td>${each.holds ? html`<button type="button" @click=${() => reverse(app, app.t('settle.subject', { left: named(each.left), right: named(each.right) }),
        (by, note) => calls.judge({ left: each.left, right: each.right, verdict: 'unsure', by, note }))}>${app.t('settle.takeBack')}</button>` : nothing}</td></tr>`)}</tbody>
  </table>${pager(app, { page, size: SIZE, total: rows.length })}`;
}

function readings(app, { items, total }) {
  if (total === 0) return empty(app.t('settle.ledger.empty'));
  return html`<table class="rows">
    <thead><tr><th scope="col">${app.t('settle.ledger.at')}</th><th scope="col">${app.t('settle.ledger.finding')}</th><th scope="col">${app.t('issue.inUse')}</th>
      <th scope="col">${app.t('settle.ledger.by')}</th><th scope="col">${app.t('settle.ledger.reason')}</th><th scope="col"><span class="unseen">${app.t('settle.takeBack')}</span></th></tr></thead>
    <tbody>${items.map((issue) => html`<tr><td class="date">${when(app, issue.decidedAt)}</td><td>${spoken(app, issue.message)}</td>
      <td>${spoken(app, issue.inUse ?? app.t('issue.none'))}</td><td lang="ja">${issue.decidedBy}</td><td lang="ja">${issue.reason}</td>
      <td><button type="button" @click=${() => reverse(app, issue.message, (by, reason) => calls.chooseReading(issue.id, { reading: 'rule', by, reason }))}>${
        app.t('settle.takeBack')}</button></td></tr>`)}</tbody></table>`;
}

const when = (app, at) => (at ? date(app, at.slice(0, 10)) : nothing);
