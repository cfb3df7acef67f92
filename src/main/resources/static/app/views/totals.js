import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { checks } from './checks.js';
import { figureRow, isCounted } from './figure-row.js';
import { spoken } from './parts/spoken.js';
import { empty, whenReady } from './parts/states.js';

/** @typedef {import('../ui/app.js').App} App */

/** 検算: each printed figure, counted again, and the checks of the data. @param {App} app */
export function totals(app) {
  const countAs = app.route.params.count ?? '';
  const answer = app.ask('totals', countAs, () => calls.totals(countAs));
  return html`<h1>${app.t('screen.totals')}</h1>
    <p class="lead">${app.t('totals.lead')}</p>
    ${whenReady(app, answer, (value) => screen(app, value))}
    ${answer.value === undefined && answer.status === 'loading' ? nothing : checks(app)}`;
}

function screen(app, { items: figures, countAs, countings, rules }) {
  if (figures.length === 0) return empty(app.t('totals.empty'));
  const only = app.route.params.only === '1';
  const number = (status) => figures.filter((figure) => figure.status === status).length;
  return html`
    <div class="filters">${countingChoice(app, countAs, countings)}
      <label class="check"><input type="checkbox" .checked=${only}
        @change=${(event) => app.go(app.link({ only: event.target.checked ? '1' : '' }))} />${app.t('totals.only')}</label></div>
    <p role="status">${app.t('totals.summary', { n: figures.length, same: number('agrees'), off: number('differs'), part: number('part'), rest: number('uncounted') })}</p>
    ${[...groups(only ? figures.filter((figure) => figure.status === 'differs') : figures)].map(([, rows]) => table(app, rows, rules))}`;
}

/** The ways of counting, each with what it does. */
function countingChoice(app, countAs, countings) {
  const words = (counting) => counting[app.choices.language] ?? counting.ja;
  const current = countings.find((counting) => counting.name === countAs);
  return html`<label class="choice"><span>${app.t('totals.countAs')}</span>
      <select name="count" @change=${(event) => app.go(app.link({ count: event.target.value }))}>
        ${countings.map((counting) => html`<option value=${counting.name} .selected=${counting.name === countAs}>${words(counting).title}</option>`)}
      </select></label>
    <span class="quiet">${words(current).explains}</span>`;
}

/** Figures of one table of one document. */
function groups(figures) {
  const found = new Map();
  for (const figure of figures) {
    const key = `${figure.document} ${figure.table}`;
    found.set(key, [...(found.get(key) ?? []), figure]);
  }
  return found;
}

function table(app, rows, rules) {
  const used = rules.filter((rule) => rows.some((figure) => figure.rule === rule.name));
  const uncounted = rows.some((figure) => !isCounted(figure));
  return html`<section><h2 lang="ja">${rows[0].table}</h2>
    <p class="quiet"><cite lang="ja">${rows[0].documentTitle}</cite></p>
    ${used.map((rule) => html`<p class="quiet">${app.t('totals.rule')} ${spoken(app, `${rule.title}${app.t('list.stop')}${rule.explains}`)}</p>`)}
    ${uncounted ? html`<p class="quiet">${app.t('totals.noRule')}</p>` : nothing}
    <table class="rows totals">
      <thead><tr><th scope="col" class="figure">${app.t('totals.figure')}</th>
        <th scope="col" class="number">${app.t('totals.printed')}</th><th scope="col" class="number">${app.t('totals.counted')}</th>
        <th scope="col" class="number">${app.t('totals.difference')}</th><th scope="col">${app.t('totals.why')}</th></tr></thead>
      <tbody>${rows.map((figure) => figureRow(app, figure))}</tbody>
    </table></section>`;
}
