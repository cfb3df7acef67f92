import { html } from '../../lib/lit.js';
import { joinIds, splitIds } from '../../state/route.js';
import { tabs } from '../parts/tabs.js';
import { termLink } from '../terms.js';
import { daysTab } from './days.js';
import { peersTab } from './peers.js';
import { sideBySide } from './side-by-side.js';

/** @typedef {import('../../ui/app.js').App} App */

/** @type {Record<string, {draw: (app: App, ids: string[], to: (ids: string[]) => void) => unknown, term: string}>} */
const TABS = {
  sides: { draw: sideBySide, term: 'partner' },
  peers: { draw: peersTab, term: 'peers' },
  days: { draw: daysTab, term: 'asOf' },
};

/** 比較: organisations side by side, one among its peers, and two days. @param {App} app */
export function compare(app) {
  const tab = Object.hasOwn(TABS, app.route.params.tab ?? '') ? app.route.params.tab : 'sides';
  const ids = [...new Set(splitIds(app.route.params.ids))];
  const to = (taken) => app.go(app.link({ ids: joinIds(taken), p: '' }));
  return html`<h1>${app.t('screen.compare')}</h1>
    ${tabs(app, { label: app.t('compare.tabs'), names: Object.keys(TABS), current: tab, title: (name) => app.t(`compare.tab.${name}`) })}
    <p class="lead">${app.t(`compare.lead.${tab}`)} ${termLink(app, TABS[tab].term)}</p>
    ${TABS[tab].draw(app, ids, to)}`;
}
