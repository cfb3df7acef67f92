import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { toAgreement, toOrganization } from '../state/route.js';
import { spoken } from './parts/spoken.js';
import { whenReady } from './parts/states.js';

/** @typedef {import('../ui/app.js').App} App */

/** 点検: the rules that the data must keep, who sets right what breaks them, and how. @param {App} app */
export function checks(app) {
  return html`<section class="checks"><h2>${app.t('checks.title')}</h2>
    <p class="quiet">${app.t('checks.lead')}</p>
    ${whenReady(app, app.ask('checks', '', calls.checks), ({ items }) => html`
      <p role="status">${app.t('checks.summary', { n: items.length, clean: items.filter((rule) => rule.count === 0).length, errors: items.filter((rule) => rule.count > 0 && rule.severity === 'error').length })}</p>
      <table class="rows">
        <thead><tr><th scope="col">${app.t('checks.severity')}</th><th scope="col">${app.t('checks.rule')}</th>
          <th scope="col" class="number">${app.t('checks.found')}</th><th scope="col">${app.t('checks.owner')}</th><th scope="col">${app.t('checks.advice')}</th></tr></thead>
        <tbody>${items.map((rule) => ruleRow(app, rule))}</tbody>
      </table>`)}</section>`;
}

const title = (app, rule) => (app.choices.language === 'en' ? rule.asks : html`<span lang="ja">${rule.title}</span>`);

function ruleRow(app, rule) {
  return html`<tr class=${rule.count > 0 && rule.severity === 'error' ? 'off' : ''}>
    <td>${app.term('severity', rule.severity)}</td>
    <th scope="row">${rule.count === 0 ? title(app, rule) : html`<details><summary>${title(app, rule)}</summary>${found(app, rule)}</details>`}</th>
    <td class="number">${rule.count === 0 ? app.t('checks.none') : rule.count}</td>
    <td>${spoken(app, rule.owner)}</td>
    <td class="quiet">${rule.count > 0 ? spoken(app, rule.advice) : nothing}</td>
  </tr>`;
}

function found(app, rule) {
  return html`<ul class="explanation">${rule.rows.map((row) => html`<li>${rule.columns.map((column) => html`${cell(column, row[column])} `)}</li>`)}</ul>
    ${rule.count > rule.rows.length ? html`<p class="cut">${app.t('checks.cut', { shown: rule.rows.length, total: rule.count })}</p>` : nothing}`;
}

function cell(column, value) {
  if (value == null) return nothing;
  if (column === 'agreement') return html`<a href=${toAgreement(value)}>${value}</a>`;
  return column === 'organization' ? html`<a href=${toOrganization(value)} lang="ja">${value}</a>` : html`<span lang="ja">${value}</span>`;
}
