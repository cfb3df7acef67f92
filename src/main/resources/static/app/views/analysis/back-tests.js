import { html, nothing } from '../../lib/lit.js';
import { percent } from '../../state/scores.js';
import { termLink } from '../terms.js';

/** @typedef {import('../../ui/app.js').App} App */

const SHARES = ['hitAt5', 'hitAt10', 'hitAt20'];

/** How often hidden ties were found again, beside popularity and chance. @param {App} app @param {any} value */
export const backTests = (app, { backTests: all, ownBackTest }) => html`<p class="quiet">${app.t('suggest.test.meaning')} ${termLink(app, 'backTest')}</p>
  ${all.map((test) => one(app, test, app.t(`suggest.test.${test.kind}`, { year: String(test.year ?? '') })))}
  ${ownBackTest ? one(app, ownBackTest, app.t('suggest.test.own')) : nothing}`;

function one(app, test, title) {
  const words = app.choices.language;
  return html`<section><h3>${title}</h3>
    <p>${test.verdict[words]}</p>
    <p class="quiet">${app.t('suggest.test.size', { asked: test.asked, hidden: test.hidden, newcomers: test.newcomers, undated: test.undated, candidates: test.candidates.toFixed(1) })}</p>
    ${test.methods.length === 0 ? nothing : table(app, test.methods)}
    ${test.withOtherTies.length === 0 ? nothing : html`<details><summary>${app.t('suggest.test.others')}</summary>${table(app, test.withOtherTies)}</details>`}</section>`;
}

const table = (app, methods) => html`<table class="rows narrow"><thead><tr><th scope="col">${app.t('suggest.test.way')}</th>
    ${[5, 10, 20].map((n) => html`<th scope="col" class="number">${app.t('suggest.test.hit', { n })}</th>`)}<th scope="col" class="number">${app.t('suggest.test.mrr')}</th></tr></thead>
  <tbody>${methods.map((each) => html`<tr><th scope="row">${each.words[app.choices.language]}</th>${SHARES.map((share) => html`<td class="number">${percent(each[share])} %</td>`)}<td class="number">${each.mrr.toFixed(3)}</td></tr>`)}</tbody></table>`;
