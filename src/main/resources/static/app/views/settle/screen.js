import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { showHelp } from '../../ui/keyboard.js';
import { recorded } from './decision.js';
import { ledgerTab } from './ledger.js';
import { apartTab } from './apart.js';
import { pairsTab, waiting } from './pairs.js';
import { readingsTab } from './readings.js';

/** @typedef {import('../../ui/app.js').App} App */

const TABS = {
  pairs: { draw: pairsTab, count: () => calls.queue({ limit: 1 }) },
  contradictions: { draw: (app) => readingsTab(app, ['contradiction', 'unsettled']), count: () => calls.issues({ kind: 'contradiction', status: 'open', limit: 1, offset: 0 }) },
  names: { draw: (app) => readingsTab(app, ['unresolved', 'similar-name', 'same-name', 'not-current', 'unreadable', 'judgement-conflict', 'choice-lost']),
    count: () => calls.issues({ kind: 'unresolved', status: 'open', limit: 1, offset: 0 }) },
  apart: { draw: apartTab },
  ledger: { draw: ledgerTab },
};

/** 照合: who is who, which reading holds, and the ledger of what people said. @param {App} app */
export function settle(app) {
  const tab = Object.hasOwn(TABS, app.route.params.tab ?? '') ? app.route.params.tab : 'pairs';
  return html`<h1>${app.t('screen.settle')}</h1>
    <p class="lead">${app.t('settle.lead')} ${app.t('settle.keys')}
      <button type="button" class="plain" @click=${showHelp}>${app.t('help.open')}</button></p>
    <nav class="tabs" aria-label=${app.t('settle.tabs')}>
      ${Object.entries(TABS).map(([name, { count }]) => html`<a href=${app.link({ tab: name === 'pairs' ? '' : name, of: '', at: '', p: '', kind: '', verdict: '', between: '', severity: '', status: '', text: '' })}
        aria-current=${name === tab ? 'page' : nothing}>${app.t(`settle.tab.${name}`)}${count ? number(app, name, tab, count) : nothing}</a>`)}
    </nav>
    ${recorded(app)}
    ${TABS[tab].draw(app)}`;
}

/** How many are waiting, the same as the list below says; the place is kept while they are counted. */
function number(app, name, tab, count) {
  const total = name === 'pairs' && tab === 'pairs' ? waiting(app) : app.ask(`count ${name}`, '', count).value?.total;
  return html` <span class="tally">${total === undefined ? '\u2007' : app.t('number', { n: total })}</span>`;
}
