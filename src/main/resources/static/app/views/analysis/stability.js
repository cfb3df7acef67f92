import { html, nothing, svg } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { percent, shownScore } from '../../state/scores.js';
import { organizationLink } from '../parts/names.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { pageOf, pager } from '../parts/tables.js';
import { controls } from './controls.js';
import { working } from './measured.js';

/** @typedef {import('../../ui/app.js').App} App */

const FETCHED = 200;
const SIZE = 25;

/** How far each rank moves when part of what is known is left out. @param {App} app @param {any} offer @param {any} query */
export function stabilityTab(app, offer, query) {
  const ranks = offer.measures.find((each) => each.key === query.measure).subject === 'VERTEX';
  const asked = ranks ? query : { ...query, measure: 'degree' };
  const found = app.ask('stability', JSON.stringify(asked), () => calls.stability(asked.measure, { ...asked, limit: FETCHED }));
  return html`<div class="analysis-columns">
    <div class="ask-for">${controls(app, offer, asked, ['VERTEX'])}</div>
    <section class="result" aria-label=${app.t('analysis.result')} aria-busy=${busy(found)}>
      ${ranks ? nothing : html`<p class="cut">${app.t('stability.ranksOnly')}</p>`}
      ${working(app, found)}
      ${whenReady(app, found, (value) => (value.bands.length === 0 ? empty(app.t('analysis.empty'), html`<p>${app.t('analysis.empty.advice')}</p>`) : bands(app, offer, value)))}
    </section></div>`;
}

function bands(app, offer, value) {
  const { bands: all, total, topKept, unverified, sources, explanation, parameters, dataVersion } = value;
  const words = app.choices.language;
  const page = pageOf(app.route.params);
  const name = offer.measures.find((each) => each.key === value.measure).name[words];
  return html`<p class="understood"><strong>${name}</strong>${app.t('list.stop')}${app.t('stability.kept', { share: percent(topKept) })}</p>
    <p class="quiet">${explanation[words]}</p>
    <div class="wide" tabindex="0" role="region" aria-label=${app.t('analysis.tab.stability')}><table class="rows bands">
      <thead><tr><th scope="col" class="number">${app.t('analysis.rank')}</th><th scope="col">${app.t('column.organization')}</th><th scope="col" class="number">${app.t('analysis.score')}</th>
        <th scope="col" class="number">${app.t('stability.drawn')}</th><th scope="col" class="number">${app.t('stability.unverified')}</th><th scope="col" class="number">${app.t('stability.all')}</th>
        <th scope="col" class="band-head">${app.t('stability.band', { total })}</th><th scope="col">${app.t('stability.depends')}</th></tr></thead>
      <tbody>${all.slice((page - 1) * SIZE, page * SIZE).map((each) => row(app, each, total))}</tbody></table></div>
    ${total > all.length ? html`<p class="cut">${app.t('analysis.cut', { shown: all.length, total })}</p>` : nothing}
    ${pager(app, { page, size: SIZE, total: all.length })}
    <p class="legend-line quiet">${app.t('stability.legend')}</p>
    <h2>${app.t('stability.sources')}</h2>
    <p class="quiet">${app.t('stability.openFindings', { n: unverified })}</p>
    <table class="rows narrow"><thead><tr><th scope="col">${app.t('start.source.title')}</th><th scope="col" class="number">${app.t('stability.ties')}</th></tr></thead>
      <tbody>${sources.map((each) => html`<tr><td lang="ja">${each.title}</td><td class="number">${each.ties}</td></tr>`)}</tbody></table>
    <p class="quiet">${app.t('analysis.repeat')} <code>${Object.entries(parameters).map(([key, held]) => `${key}=${held}`).join(' ')}</code> ${app.t('whatIf.version', { data: dataVersion })}</p>`;
}

const row = (app, each, total) => html`<tr>
  <td class="number">${each.rank}</td><td>${each.organization ? organizationLink(app, each.organization) : html`<span lang="ja">${each.name}</span>`}</td>
  <td class="number">${shownScore(each.score)}</td>
  <td class="number">${each.drawn.best}–${each.drawn.worst}</td><td class="number">${each.unverified}</td><td class="number">${each.best}–${each.worst}</td>
  <td class="bars">${band(each, total)}</td>
  <td>${each.dependsOn ? html`<span lang="ja">${each.dependsOn.title}</span> <span class="quiet">${app.t('stability.without', { rank: each.dependsOn.rank })}</span>` : nothing}</td></tr>`;

/** From the best rank at the left to the worst at the right: all that was left out thin, the draws thick, the rank itself a mark. */
function band({ rank, best, worst, drawn }, total) {
  const x = (place) => (total > 1 ? (100 * (Math.min(place, total) - 1)) / (total - 1) : 0);
  return html`<svg class="band" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${svg`<rect class="wide-band" x=${x(best)} y="4" height="2" width=${Math.max(0.6, x(worst) - x(best))} />
    <rect class="drawn-band" x=${x(drawn.best)} y="2" height="6" width=${Math.max(1, x(drawn.worst) - x(drawn.best))} />
    <line x1=${x(rank)} x2=${x(rank)} y1="0" y2="10" />`}</svg>`;
}
