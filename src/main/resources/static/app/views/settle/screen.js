import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { showHelp } from '../../ui/keyboard.js';
import { recorded } from './decision.js';
import { ledgerTab } from './ledger.js';
import { pairsTab } from './pairs.js';
import { readingsTab } from './readings.js';

/** @typedef {import('../../ui/app.js').App} App */

const TABS = {
  pairs: { draw: pairsTab, count: () => calls.queue({ limit: 1 }) },
  contradictions: { draw: (app) => readingsTab(app, ['contradiction']), count: () => calls.issues({ kind: 'contradiction', status: 'open', limit: 1, offset: 0 }) },
  names: { draw: (app) => readingsTab(app, ['unresolved', 'similar-name', 'same-name', 'not-current', 'unreadable', 'judgement-conflict', 'choice-lost']),
    count: () => calls.issues({ kind: 'unresolved', status: 'open', limit: 1, offset: 0 }) },
  ledger: { draw: ledgerTab },
};

/** 照合: who is who, which reading holds, and the ledger of what people said. @param {App} app */
export function settle(app) {
  const tab = TABS[app.route.params.tab] ? app.route.params.tab : 'pairs';
  return html`<h1>${app.t('screen.settle')}</h1>
    <p class="lead">${app.t('settle.lead')} ${app.t('settle.keys')}
      <button type="button" class="plain" @click=${showHelp}>${app.t('help.open')}</button></p>
    <nav class="tabs" aria-label=${app.t('settle.tabs')}>
      ${Object.entries(TABS).map(([name, { count }]) => html`<a href=${app.link({ tab: name === 'pairs' ? '' : name, at: '', p: '', kind: '', verdict: '', between: '', severity: '', status: '', text: '' })}
        aria-current=${name === tab ? 'page' : nothing}>${app.t(`settle.tab.${name}`)}${count ? number(app, name, count) : nothing}</a>`)}
    </nav>
    ${recorded(app)}
    ${TABS[tab].draw(app)}`;
}

/** How many are waiting; the place is kept while they are counted. */
function number(app, name, count) {
  const found = app.ask(`count ${name}`, '', count);
  return html` <span class="tally">${found.value ? app.t('number', { n: found.value.total }) : '\u2007'}</span>`;
}
