import { html } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { screenWhenReady } from '../parts/states.js';
import { tabs } from '../parts/tabs.js';
import { termLink } from '../terms.js';
import { hubTab } from './hub.js';
import { measured } from './measured.js';
import { stabilityTab } from './stability.js';
import { suggestionsTab } from './suggestions.js';
import { whatIfTab } from './what-if.js';

/** @typedef {import('../../ui/app.js').App} App */

/** @type {Record<string, {draw: (app: App, offer: any, query: any) => unknown, term: string}>} */
const TABS = {
  ranking: { draw: measured, term: 'centrality' },
  stability: { draw: stabilityTab, term: 'stability' },
  'what-if': { draw: whatIfTab, term: 'whatIf' },
  hub: { draw: hubTab, term: 'hub' },
  suggestions: { draw: suggestionsTab, term: 'suggestion' },
};

/** 分析: a measure of a network, how firm its ranks are, what would move, what one holds together, whom to look for. @param {App} app */
export function analysis(app) {
  return screenWhenReady(app, app.ask('analyses', '', calls.analyses), (offer) => {
    const tab = Object.hasOwn(TABS, app.route.params.tab ?? '') ? app.route.params.tab : 'ranking';
    return html`<h1>${app.t('screen.analysis')}</h1>
      ${tabs(app, { label: app.t('analysis.tabs'), names: Object.keys(TABS), current: tab, title: (name) => app.t(`analysis.tab.${name}`) })}
      <p class="lead">${app.t(`analysis.lead.${tab}`)} ${termLink(app, TABS[tab].term)}</p>
      ${TABS[tab].draw(app, offer, asked(app.route.params, offer))}`;
  });
}

/** What the link asks for; what it does not name has a default. */
function asked(/** @type {Record<string, string>} */ { measure, projection, councils, types, fields, countries, weighted, undated, confidence }, { measures }) {
  const known = measures.some((each) => each.key === measure);
  return { measure: known ? measure : 'degree', projection, councils, types, fields, countries, weighted, undated, confidence };
}
