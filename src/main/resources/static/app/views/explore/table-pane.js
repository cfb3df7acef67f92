import { html } from '../../lib/lit.js';
import { TABS } from './model.js';
import { nodesTable } from './nodes-table.js';
import { sharedTable } from './shared-table.js';
import { tiesTable } from './ties-table.js';

const TABLES = { nodes: nodesTable, ties: tiesTable, shared: sharedTable };

/** The same as words: the organisations, the ties between them, and who shares partners with the starts. @param {import('../../ui/app.js').App} app */
export function tablePane(app, model, deeds) {
  return html`<section class="pane table" aria-label=${app.t('explore.pane.table')}>
    <div class="either" role="group" aria-label=${app.t('explore.tabs')}>
      ${TABS.map((tab) => html`<button type="button" aria-pressed=${model.tab === tab} @click=${() => app.adjust({ tab: tab === TABS[0] ? '' : tab, p: '', sort: '' })}>${app.t(`explore.tab.${tab}`)}</button>`)}
    </div>
    <div class="scroll" tabindex="0" role="group" aria-label=${app.t(`explore.tab.${model.tab}`)}>${TABLES[model.tab](app, model, deeds)}</div>
  </section>`;
}
