import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { busy, screenWhenReady, whenReady } from '../parts/states.js';
import { controls } from './controls.js';
import { picture } from './picture.js';
import { ranking } from './ranking.js';
import { reading } from './reading.js';
import { runs } from './runs.js';

/** @typedef {import('../../ui/app.js').App} App */

/** More than this is fetched only by a file. */
const FETCHED = 1000;

/** 分析: a measure of a network, its ranking and what it does and does not say. @param {App} app */
export function analysis(app) {
  return screenWhenReady(app, app.ask('analyses', '', calls.analyses), (offer) => {
    const query = asked(app.route.params, offer);
    const found = app.ask('analysis', JSON.stringify(query), () => calls.analysis(query.measure, { ...query, limit: FETCHED }));
    return html`<h1>${app.t('screen.analysis')}</h1>
      <p class="lead">${app.t('analysis.lead')}</p>
      <div class="analysis-columns">
        <div class="ask-for">${controls(app, offer, query)}</div>
        <section class="result" aria-label=${app.t('analysis.result')} aria-busy=${busy(found)}>
          ${found.status === 'loading' && found.value && found.slow ? html`<p class="working" role="status">${app.t('analysis.working')} <progress aria-label=${app.t('analysis.working')}></progress></p>` : nothing}
          ${whenReady(app, found, (value) => html`
            ${sentence(app, value)}
            ${ranking(app, offer, value)}
            ${picture(app, offer, value, query)}
            ${reading(app, value)}
            ${runs(app, query)}`)}
        </section>
      </div>`;
  });
}

/** What the link asks for; what it does not name has a default. */
function asked({ measure, projection, councils, types, fields, countries, weighted, undated }, { measures }) {
  const known = measures.some((each) => each.key === measure);
  return { measure: known ? measure : 'degree', projection, councils, types, fields, countries, weighted, undated };
}

/** The answer in one sentence. @param {App} app @param {any} value */
function sentence(app, { scores, total, name, meaning, network }) {
  const words = app.choices.language;
  const ranked = scores.filter((each) => each.rank !== null && each.rank !== undefined);
  const first = ranked.filter((each) => each.rank === 1);
  const label = (each) => (each.organization ? app.name(each.organization) : each.name);
  const leading = ranked.length === 0 || first.length > 5 ? '' : app.t('analysis.first', {
    names: first.map(label).join(app.t('list.comma')), score: ranked.length > 0 ? shownScore(first[0].score) : '', next: ranked[first.length] ? label(ranked[first.length]) : '–' });
  return html`<p class="understood"><strong>${name[words]}</strong>${app.t('list.stop')}${meaning[words]} ${leading}</p>
    <p class="quiet">${network.name[words]} · ${app.t('analysis.size', { vertices: network.vertices, edges: network.edges, ties: network.ties })} · ${app.t('analysis.total', { n: total })}</p>`;
}

/** As many digits as tell two apart, never more than are meant. @param {number} score */
export const shownScore = (score) => Number.isInteger(score) ? String(score) : Math.abs(score) >= 100 ? score.toFixed(1) : Number(score.toPrecision(3)).toString();
