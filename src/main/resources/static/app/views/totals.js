import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { agreementLink } from './parts/names.js';
import { empty, whenReady } from './parts/states.js';

/** @typedef {import('../ui/app.js').App} App */

/** 検算: each printed figure, counted again. @param {App} app */
export function totals(app) {
  return html`<h1>${app.t('screen.totals')}</h1>
    <p class="lead">${app.t('totals.lead')}</p>
    ${whenReady(app, app.ask('totals', '', calls.totals), ({ items }) => screen(app, items))}`;
}

function screen(app, figures) {
  if (figures.length === 0) return empty(app.t('totals.empty'));
  const off = figures.filter(differs);
  const only = app.route.params.only === '1';
  const tables = byTable(only ? off : figures);
  return html`
    <p role="status">${app.t('totals.summary', { n: figures.length, same: figures.filter(isCounted).length - off.length, off: off.length })}
      <label class="check"><input type="checkbox" .checked=${only}
        @change=${(event) => app.go(app.link({ only: event.target.checked ? '1' : '' }))} />${app.t('totals.only')}</label></p>
    ${[...tables].map(([name, rows]) => html`<section><h2 lang="ja">${name}</h2>
      <p class="quiet">${app.t('totals.rule')} ${rulesOf(rows).map((rule) => (rule ? app.term('rule', rule) : app.t('totals.noRule'))).join(app.t('list.comma'))}</p>
      <table class="rows totals">
        <thead><tr><th scope="col" class="figure">${app.t('totals.figure')}</th>
          <th scope="col" class="number">${app.t('totals.printed')}</th><th scope="col" class="number">${app.t('totals.counted')}</th>
          <th scope="col" class="number">${app.t('totals.difference')}</th><th scope="col">${app.t('totals.why')}</th></tr></thead>
        <tbody>${rows.map((figure) => row(app, figure))}</tbody>
      </table></section>`)}`;
}

function byTable(figures) {
  const groups = new Map();
  for (const figure of figures) groups.set(figure.table, [...(groups.get(figure.table) ?? []), figure]);
  return groups;
}

const rulesOf = (rows) => [...new Set(rows.map((figure) => figure.rule))];

/** Reposts stand in brackets, as the survey prints them. */
const withReposts = (n, reposts) => (reposts ? `${n}(${reposts})` : `${n}`);

/** A figure without a counting rule is not counted, and does not differ. */
const isCounted = (figure) => typeof figure.counted === 'number';

const differs = (figure) => isCounted(figure) && (figure.difference !== 0 || repostsOff(figure) !== 0);

/** How many more reposts were counted than are printed; a cell without brackets prints none. */
const repostsOff = ({ reposts, countedReposts }) =>
  countedReposts == null ? 0 : countedReposts - (reposts ?? 0);

/** What is left out, or is particular, explains more than what is counted as usual. */
const tellingFirst = (entries) => [...entries].sort((a, b) => weight(b) - weight(a));
const weight = ({ counted, why }) => (counted === false ? 2 : 0) + (why ? 1 : 0);

const signed = (n) => (n === 0 ? '0' : `${n > 0 ? '+' : '−'}${Math.abs(n)}`);

function row(app, figure) {
  const off = differs(figure);
  const reposts = repostsOff(figure);
  const difference = reposts === 0 ? signed(figure.difference) : `${signed(figure.difference)}(${signed(reposts)})`;
  return html`<tr class=${off ? 'off' : ''}>
    <th scope="row" lang="ja">${[figure.row, figure.column].filter(Boolean).join(' · ')}</th>
    <td class="number">${withReposts(figure.printed, figure.reposts)}</td>
    <td class="number">${isCounted(figure) ? withReposts(figure.counted, figure.countedReposts) : '–'}</td>
    <td class="number">${off ? html`<strong>${difference}</strong>` : isCounted(figure) ? app.t('totals.same') : '–'}</td>
    <td>${figure.explanation?.length > 0
      ? html`<details><summary>${app.t('totals.rows', { n: figure.explanation.length })}</summary>
          <ul class="explanation">${tellingFirst(figure.explanation).map((each) => html`<li><span class="entry">${each.entry}</span> ${each.counted == null ? nothing : html`<span class="quiet">${app.t(each.counted ? 'totals.in' : 'totals.out')}</span>`}
            ${each.agreement ? agreementLink(app, { id: each.agreement, title: each.title }) : html`<span lang="ja">${each.title}</span>`}
            ${each.why ? html`<br /><span class="quiet" lang="ja">${each.why}</span>` : nothing}</li>`)}</ul></details>`
      : off ? html`<span class="quiet">${app.t('totals.unexplained')}</span>` : nothing}</td>
  </tr>`;
}
