import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { format } from '../state/route.js';
import { busy, whenReady } from './parts/states.js';
import { spoken } from './parts/spoken.js';

/** @typedef {import('../ui/app.js').App} App */

/** Words of the page itself; the measures bring their own. */
const TERMS = ['agreement', 'partner', 'repost', 'asOf', 'succession', 'coverage', 'finding', 'contradiction', 'reading', 'settling', 'ledger', 'totals',
  'anniversary', 'peers', 'network', 'centrality', 'hub', 'suggestion', 'backTest', 'whatIf', 'weight', 'projection', 'shortestPath', 'tie', 'stability', 'cypher'];

/** 用語: what each word means here; every use links to its line. @param {App} app */
export function terms(app) {
  const words = app.choices.language;
  const offer = app.ask('analyses', '', calls.analyses);
  const wanted = app.route.params.t;
  const measures = offer.value?.measures ?? [];
  if (wanted && offer.status !== 'loading' && app.memory.get('term') !== wanted) {
    app.memory.set('term', wanted);
    requestAnimationFrame(() => document.getElementById(`term-${wanted}`)?.scrollIntoView({ block: 'center' }));
  }
  return html`<h1>${app.t('screen.terms')}</h1>
    <p class="lead">${app.t('terms.lead')}</p>
    <h2>${app.t('terms.page')}</h2>
    <dl class="glossary">${TERMS.map((key) => entry(key, wanted, app.t(`glossary.${key}`), html`<p>${app.t(`glossary.${key}.text`)}</p>`))}</dl>
    ${offer.status === 'failed' ? whenReady(app, offer, () => nothing) : measures.length === 0 ? html`<div aria-busy=${busy(offer)}></div>` : html`<h2>${app.t('terms.measures')}</h2>
      <dl class="glossary">${measures.map((each) => entry(each.key, wanted, each.name[words], html`<p>${each.meaning[words]}</p>
        <p>${app.t('terms.misleads')} ${each.caveat[words]}</p>
        <p class="quiet">${spoken(app, each.formula)} · ${each.source} <a href=${format({ screen: 'analysis', params: { measure: each.key } })}>${app.t('terms.measure')}</a></p>`))}</dl>`}`;
}

const entry = (key, wanted, name, text) => html`<div id=${`term-${key}`} class=${key === wanted ? 'wanted' : nothing}><dt>${name}</dt><dd>${text}</dd></div>`;

/** A word with the way to what it means. @param {App} app @param {string} key @param {unknown} [label] */
export const termLink = (app, key, label = app.t('terms.link')) => html`<a class="term" href=${format({ screen: 'terms', params: { t: key } })}>${label}</a>`;
