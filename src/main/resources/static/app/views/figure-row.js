import { html, nothing } from '../lib/lit.js';
import { agreementLink, entryMark } from './parts/names.js';
import { spoken } from './parts/spoken.js';

/** @typedef {import('../ui/app.js').App} App */

/** A figure without a counting rule is not counted. */
export const isCounted = (figure) => typeof figure.counted === 'number';

/** One printed figure: printed, counted, difference, why. @param {App} app */
export function figureRow(app, figure) {
  const off = figure.status === 'differs';
  return html`<tr class=${off ? 'off' : ''}>
    <th scope="row" lang="ja">${[figure.row, figure.column].filter(Boolean).join(' · ')}</th>
    <td class="number">${printed(figure)}</td>
    <td class="number">${isCounted(figure) ? withReposts(figure.counted, figure.countedReposts) : '–'}</td>
    <td class="number">${off ? html`<strong>${difference(figure)}</strong>` : app.t(`totals.${figure.status}`)}</td>
    <td>${why(app, figure)}</td>
  </tr>`;
}

/** Reposts stand in brackets, as the survey prints them, and beside the column of the figures. @param {unknown} n @param {unknown} reposts */
const withReposts = (n, reposts) => html`${n}<span class="reposts">${reposts ? `(${reposts})` : nothing}</span>`;

/** Where reposts are left out, the sum is shown: 175 − 25 = 150. */
const printed = (figure) => (figure.expected === figure.printed
  ? withReposts(figure.printed, figure.reposts)
  : `${figure.printed} − ${figure.reposts} = ${figure.expected}`);

/** How many more reposts were counted than are printed; a cell without brackets prints none. */
const repostsOff = ({ reposts, countedReposts }) => (countedReposts == null ? 0 : countedReposts - (reposts ?? 0));

const signed = (n) => (n === 0 ? '0' : `${n > 0 ? '+' : '−'}${Math.abs(n)}`);

const difference = (figure) =>
  withReposts(signed(figure.difference), repostsOff(figure) === 0 ? 0 : signed(repostsOff(figure)));

function why(app, figure) {
  if (figure.explanation.length === 0) {
    return figure.note ? html`<span class="quiet">${spoken(app, figure.note)}</span>`
      : figure.status === 'differs' ? html`<span class="quiet">${app.t('totals.unexplained')}</span>` : nothing;
  }
  return html`<details><summary>${app.t('totals.rows', { n: figure.explanation.length })}</summary>
    <ul class="explanation">${tellingFirst(figure.explanation).map((each) => html`<li>${entryMark(app, each.entry)}
      <span class="quiet">${app.t(each.counted ? 'totals.in' : 'totals.out')}</span> ${each.agreement ? agreementLink(app, { id: each.agreement, title: each.title }) : each.title}
      ${each.why ? html`<br /><span class="quiet">${spoken(app, each.why)}</span>` : nothing}</li>`)}</ul></details>`;
}

/** What is left out, or is particular, explains more than what is counted as usual. */
const tellingFirst = (entries) => [...entries].sort((a, b) => weight(b) - weight(a));
const weight = ({ counted, why: reason }) => (counted ? 0 : 2) + (reason ? 1 : 0);
