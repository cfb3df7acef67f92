import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { addStart, read, write } from '../../state/exploration.js';
import { format } from '../../state/route.js';
import { atlas } from '../parts/atlas.js';
import { languageOf } from '../parts/names.js';
import { printing } from '../parts/printing.js';
import { sign } from '../parts/signs.js';
import { whenReady } from '../parts/states.js';
import { canvasPane } from './canvas-pane.js';
import { Deeds } from './deeds.js';
import { filters, found } from './filters.js';
import { groups } from './groups.js';
import { mapPane } from './map-pane.js';
import { exploreModel } from './model.js';
import { notices } from './notices.js';
import { presentation } from './presentation.js';
import { savedViews, storyOffer } from './saved.js';
import { sheetOf } from './saving.js';
import { selectionPane } from './selection-pane.js';
import { starts } from './starts.js';
import { tablePane } from './table-pane.js';
import { toolbar } from './toolbar.js';
import { yearsPane } from './years-pane.js';

/** 探索: network, map, time line and table of one selection around one or more organisations. @param {import('../../ui/app.js').App} app */
export function explore(app) {
  const model = exploreModel(app);
  const deeds = new Deeds(app, model);
  if (model.exploration.starts.length === 0) return nowhere(app, deeds);
  title(app, model);
  Object.assign(app.shortcuts, { 'Ctrl+z': () => deeds.undo(), 'Ctrl+y': () => deeds.redo(), 'Ctrl+Shift+z': () => deeds.redo() });
  printing(app, { screen: 'explore', before: 'main.explore .workspace', drawing: () => sheetFor(app, model, deeds) });
  const { panes, scene } = model;
  const has = (pane) => panes.includes(pane);
  return html`
    ${storyOffer(app, deeds)}
    ${presentation(app, deeds)}
    <div class="head">
      ${starts(app, model, deeds)}
      ${app.narrow ? found(app, model) : filters(app, model, deeds)}
    </div>
    ${toolbar(app, model, deeds)}
    ${groups(app, model, deeds)}
    ${scene.nodes.length > 0 ? notices(app, model, deeds) : nothing}
    ${scene.nodes.length === 0 && model.failed.length > 0 ? whenReady(app, model.failed[0], () => nothing) : model.blank ? whenReady(app, model.loading[0], () => nothing) : html`
    <div class="workspace" data-panes=${panes.join(' ')}>
      ${has('canvas') || has('map') || has('years') ? html`<div class="half left">
        ${has('canvas') ? canvasPane(app, model, deeds) : has('map') ? mapPane(app, model, deeds) : nothing}
        ${has('years') ? yearsPane(app, model, deeds) : nothing}</div>` : nothing}
      <div class="half right">
        ${has('canvas') && has('map') ? mapPane(app, model, deeds) : nothing}
        ${selectionPane(app, model, deeds)}
        ${has('table') ? tablePane(app, model, deeds) : nothing}
      </div>
    </div>`}`;
}

/** What is drawn, as a sheet of paper. */
function sheetFor(app, { scene, filter, coverages, exploration, pool }, deeds) {
  const canvas = deeds.canvas();
  const starts = exploration.starts.map((id) => pool.nodes.get(id)).filter(Boolean);
  return canvas?.drawing && sheetOf(app, canvas.drawing(), { starts, scene, filter, coverage: { ...coverages[0], sources: coverages.flatMap((each) => each.sources) } });
}

function title(app, { exploration, pool }) {
  const names = exploration.starts.map((id) => pool.nodes.get(id)).filter(Boolean).map(app.name);
  const text = app.t('explore.titled', { names: names.join(app.t('list.comma')) });
  if (names.length === 0 || app.memory.get('title') === text) return;
  app.memory.set('title', text);
  app.changed();
}

/** Nothing chosen yet: a bar to type in, what is best connected, and the views that were kept. */
function nowhere(app, deeds) {
  const overview = app.ask('overview', '', calls.overview);
  const link = (id) => format({ screen: 'explore', params: write(addStart(read({}), id)) });
  return html`${storyOffer(app, deeds)}<section class="nowhere"><div>
    <h1>${app.t('explore.title')}</h1>
    <p class="lead">${app.t('explore.lead')}</p>
    <enishi-search .app=${app} .taken=${(found) => deeds.start(found.id)}></enishi-search>
    ${whenReady(app, overview, ({ hubs }) => hubs.length === 0 ? html`<p>${app.t('start.empty')}</p>` : html`<h2>${app.t('explore.from')}</h2>
      <ul class="plain hubs">${hubs.slice(0, 12).map((hub) => html`<li><a class="name" href=${link(hub.id)}>${sign(hub.kind)}<span lang=${languageOf(app, hub)}>${app.name(hub)}</span></a> <span class="quiet">${
        app.t('subject.partners', { n: hub.partners })}</span></li>`)}</ul>`)}
    ${savedViews(app, deeds)}</div>
    ${overview.value ? atlas(app, overview.value.hubs, (id) => deeds.start(id)) : nothing}
  </section>`;
}

