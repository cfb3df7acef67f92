import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { shownScore } from '../../state/scores.js';
import { busy, whenReady } from '../parts/states.js';
import { controls } from './controls.js';
import { picture } from './picture.js';
import { endsOf, ranking } from './ranking.js';
import { reading } from './reading.js';
import { runs } from './runs.js';

/** @typedef {import('../../ui/app.js').App} App */

/** More than this is fetched only by a file. */
const FETCHED = 1000;
/** So many names are put into English: those on the first pages. */
const SHOWN = 500;

/** A measure of a network and its ranking. @param {App} app @param {any} offer @param {any} query */
export function measured(app, offer, query) {
  const found = app.ask('analysis', JSON.stringify(query), () => calls.analysis(query.measure, { ...query, limit: FETCHED }).then((value) => named(app, value)));
  return html`<div class="analysis-columns">
      <div class="ask-for">${controls(app, offer, query)}</div>
      <section class="result" aria-label=${app.t('analysis.result')} aria-busy=${busy(found)}>
        ${working(app, found)}
        ${whenReady(app, found, (value) => html`
          ${sentence(app, value)}
          ${ranking(app, offer, value)}
          ${picture(app, offer, value, query)}
          ${reading(app, value)}
          ${runs(app, query)}`)}
      </section>
    </div>`;
}

/** Ties have the names of their ends only: in English they are asked for. @param {App} app @param {any} value */
async function named(app, value) {
  const ends = app.choices.language === 'en' ? value.scores.filter((each) => each.source).flatMap((each) => endsOf(each)) : [];
  return { ...value, names: await calls.organizationNames(ends.slice(0, SHOWN)).catch(() => new Map()) };
}

/** While the answer before stays in view, that the next one takes its time. @param {App} app @param {import('../../state/resources.js').Resource} found */
export const working = (app, found) => (found.status === 'loading' && found.value && found.slow
  ? html`<p class="working" role="status">${app.t('analysis.working')} <progress aria-label=${app.t('analysis.working')}></progress></p>` : nothing);

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
