import { html, nothing } from '../../lib/lit.js';
import { kindOf, organizationLink, placeOf } from '../parts/names.js';
import { bar } from '../parts/signs.js';
import { empty } from '../parts/states.js';
import { pageOf, pager } from '../parts/tables.js';
import { toOrganization } from '../../state/route.js';
import { shownScore } from '../../state/scores.js';
import { spoken } from '../parts/spoken.js';

/** @typedef {import('../../ui/app.js').App} App */

const SIZE = 25;

/** The scores as a table, by what the measure speaks of. @param {App} app @param {any} offer @param {any} value */
export function ranking(app, offer, value) {
  if (value.scores.length === 0) return empty(app.t('analysis.empty'), html`<p>${app.t('analysis.empty.advice')}</p>`);
  const { subject } = offer.measures.find((each) => each.key === value.measure);
  const page = pageOf(app.route.params);
  if (subject === 'NETWORK') return figures(app, value);
  if (subject === 'GROUP') return groups(app, value, page);
  const rows = value.scores.slice((page - 1) * SIZE, page * SIZE);
  const most = Math.max(...value.scores.map((each) => Math.abs(each.score)));
  // Where all are alike, lengths say nothing.
  const alike = value.scores.every((each) => each.score === value.scores[0].score);
  return html`<table class="rows ranked">
      <thead><tr><th scope="col" class="number">${app.t('analysis.rank')}</th><th scope="col">${app.t(subject === 'EDGE' ? 'analysis.tie' : 'column.organization')}</th>
        ${subject === 'EDGE' ? nothing : html`<th scope="col">${app.t('column.place')}</th>`}<th scope="col" class="number">${app.t('analysis.score')}</th>${alike ? nothing : html`<th scope="col"><span class="unseen">${app.t('analysis.length')}</span></th>`}</tr></thead>
      <tbody>${rows.map((each) => html`<tr>
        <td class="number">${tied(value.scores, each) ? html`<span title=${app.t('analysis.tied')}>${each.rank}＝</span>` : each.rank}</td>
        <td>${who(app, each, value.names)}${each.warning ? warned(app, each.warning) : nothing}</td>
        ${subject === 'EDGE' ? nothing : html`<td class="place">${each.organization ? placeOf(app, each.organization) || kindOf(app, each.organization) : nothing}</td>`}
        <td class="number" title=${each.score}>${shownScore(each.score)}</td>${alike ? nothing : html`<td class="bars">${bar(Math.abs(each.score), most)}</td>`}</tr>`)}</tbody>
    </table>
    ${value.total > value.scores.length ? html`<p class="cut">${app.t('analysis.cut', { shown: value.scores.length, total: value.total })}</p>` : nothing}
    ${pager(app, { page, size: SIZE, total: value.scores.length })}`;
}

const tied = (scores, each) => scores.some((other) => other !== each && other.rank === each.rank);

/** The names of the ends of a tie. @param {{name: string}} each */
export const endsOf = ({ name }) => name.split(' – ');

function who(app, each, names) {
  if (each.organization) return organizationLink(app, each.organization);
  if (!each.source) return html`<span lang="ja">${each.name}</span>`;
  const [left, right] = endsOf(each).map((name) => names?.get(name) ?? name);
  const end = (id, name) => html`<a href=${toOrganization(id)} lang=${app.languageOf(name) ?? nothing}>${name}</a>`;
  return html`${end(each.source, left)} – ${end(each.target, right ?? each.target)}`;
}

/** Where the rank says more about who was asked than about who is tied. */
const warned = (app, warning) => html`<details class="warned"><summary>${app.t(`analysis.warning.${warning.direction}`)}</summary>
  <p>${spoken(app, warning[app.choices.language])}</p></details>`;

function groups(app, value, page) {
  const found = new Map();
  for (const each of value.scores) found.set(each.score, [...(found.get(each.score) ?? []), each]);
  const all = [...found].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  return html`<p class="quiet">${app.t('analysis.groups', { n: all.length })}</p>
    ${value.scores.some(doubtful) ? html`<p class="quiet">${app.t('analysis.certainty')}</p>` : nothing}<table class="rows ranked">
      <thead><tr><th scope="col" class="number">${app.t('analysis.group')}</th><th scope="col" class="number">${app.t('analysis.members')}</th><th scope="col">${app.t('column.organization')}</th></tr></thead>
      <tbody>${all.slice((page - 1) * SIZE, page * SIZE).map(([number, members]) => html`<tr><td class="number">${number}</td><td class="number">${members.length}</td>
        <td class="names">${members.slice(0, 40).map((each) => html`${who(app, each)}${doubtful(each) ? html`<small class="certainty">${Math.round(100 * each.certainty)}%</small>` : nothing}`)}${members.length > 40 ? html` <span class="quiet">${app.t('settle.others', { n: members.length - 40 })}</span>` : nothing}</td></tr>`)}</tbody></table>
    ${pager(app, { page, size: SIZE, total: all.length })}`;
}

/** Whether other divisions that are as good put it elsewhere. */
const doubtful = ({ certainty }) => certainty !== undefined && certainty < 0.995;

function figures(app, { scores }) {
  const single = scores.filter((each) => !each.name.includes('='));
  const spread = scores.filter((each) => each.name.includes('='));
  const most = Math.max(1, ...spread.map((each) => each.score));
  return html`<div class="columns two">
    <table class="rows"><tbody>${single.map((each) => html`<tr><th scope="row">${app.term('networkFigure', each.name)}</th><td class="number">${shownScore(each.score)}</td></tr>`)}</tbody></table>
    ${spread.length > 0 ? html`<table class="ranking spread"><caption class="quiet">${app.t('analysis.spread')}</caption>
      <tbody>${spread.map((each) => html`<tr><td class="number">${each.name.split('=')[1]}</td><td class="number">${each.score}</td><td class="bars">${bar(each.score, most)}</td></tr>`)}</tbody></table>` : nothing}</div>`;
}
