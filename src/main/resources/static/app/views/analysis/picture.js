import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { drawnNetwork, together } from '../parts/drawn-network.js';
import { busy, whenReady } from '../parts/states.js';
import { shownScore } from '../../state/scores.js';

/** @typedef {import('../../ui/app.js').App} App */

/** So many of the highest are drawn; the rest is in the table. */
const HIGHEST = 50;

/** The highest and the ties among them, sized and stepped by score. @param {App} app @param {any} offer @param {any} value @param {any} query */
export function picture(app, offer, value, query) {
  const { subject } = offer.measures.find((each) => each.key === value.measure);
  const top = value.scores.filter((each) => each.organization).slice(0, HIGHEST);
  if (subject === 'NETWORK' || subject === 'EDGE' || value.network.name.ja !== offer.projections[0].name.ja || top.length < 2) return nothing;
  const ids = top.map((each) => each.id);
  const found = app.ask('analysis picture', JSON.stringify([ids, query.types, query.fields]), () => calls.among(ids, { types: query.types, fields: query.fields }));
  const most = Math.max(...top.map((each) => Math.abs(each.score)));
  const name = value.name[app.choices.language];
  return html`<section aria-busy=${busy(found)}><h2>${app.t('analysis.picture', { n: top.length })}</h2>
    ${whenReady(app, found, (graph) => drawnNetwork(app, {
      key: graph, label: app.t('analysis.picture.label', { measure: name }),
      nodes: top.map((each) => ({
        id: each.id, label: app.name(each.organization), kind: each.organization.kind,
        value: subject === 'GROUP' ? undefined : most > 0 ? Math.abs(each.score) / most : 0,
        title: `${app.name(each.organization)} ${name} ${shownScore(each.score)}`,
      })),
      edges: together(graph.edges),
      legend: subject === 'GROUP' ? nothing : html`<ul class="legend steps">${[1, 2, 3, 4, 5].map((each) => html`<li><span class=${`swatch step-${each}`}></span>${
        each === 1 ? '0' : shownScore((most * (each - 1)) / 5)}–${shownScore((most * each) / 5)}</li>`)}</ul>`,
    }))}</section>`;
}
