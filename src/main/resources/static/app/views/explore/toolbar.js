import { html, nothing } from '../../lib/lit.js';
import { GROUPS, LAYOUTS } from '../../state/exploration.js';
import { icon } from '../parts/icons.js';
import { filters, held } from './filters.js';
import { menu } from './menu.js';
import { PANES } from './model.js';
import { savedViews } from './saved.js';
import { saveMap, saveNetwork } from './saving.js';

/** What can be done to the whole picture. @param {import('../../ui/app.js').App} app */
export function toolbar(app, model, deeds) {
  const { t } = app;
  const { exploration, steps, panes } = model;
  const lasso = app.memory.get('lasso') ?? false;
  const canvas = panes.includes('canvas');
  const closed = deeds.closed.length;
  const button = (name, act, possible = true, text = t(`explore.do.${name}`)) =>
    html`<button type="button" title=${t(`explore.do.${name}.title`)} ?disabled=${!possible} @click=${act}>${text}</button>`;
  /** What changes the picture as a whole. */
  const arranging = () => html`
    ${button('openAll', () => deeds.openAll(), closed > 0, t('explore.do.openAll', { n: closed }))}
    ${canvas ? html`<button type="button" aria-pressed=${lasso} title=${t('explore.do.lasso.title')} @click=${() => toggleLasso(app, lasso)}>${t('explore.do.lasso')}</button>` : nothing}
    ${exploration.hidden.length > 0 ? html`<button type="button" @click=${() => deeds.showAll()}>${t('tools.showAll', { n: exploration.hidden.length })}</button>` : nothing}
    ${canvas ? html`
      ${select(app, 'layout', exploration.layout, LAYOUTS, (value) => deeds.lay({ ...exploration, layout: value }))}
      ${button('tidy', () => deeds.tidy(), Object.keys(exploration.moved).length > 0 || exploration.openings.length > 0)}` : nothing}
    ${select(app, 'group', exploration.group, ['', ...GROUPS], (value) => deeds.lay({ ...exploration, group: value, folded: [] }, { sel: '', edge: '' }))}`;
  return html`<div class="tools explore" role="toolbar" aria-label=${t('tools.label')}>
    ${step(app, 'undo', () => deeds.undo(), steps.past.length > 0)}
    ${step(app, 'redo', () => deeds.redo(), steps.future.length > 0)}
    ${app.narrow ? html`
      ${menu('sifting', held(model.filter) > 0 ? t('explore.filters.held', { n: held(model.filter) }) : t('explore.filters'), () => filters(app, model, deeds))}
      ${menu('arranging', t('explore.arrange'), arranging)}` : arranging()}
    <span class="gap"></span>
    ${menu('views', t('explore.views'), () => savedViews(app, deeds))}
    ${menu('save', t('explore.save'), () => html`<ul class="plain">
      ${canvas ? html`<li><button type="button" @click=${() => saveNetwork(app, model, deeds, 'png')}>${t('explore.save.png')}</button></li>
      <li><button type="button" @click=${() => saveNetwork(app, model, deeds, 'svg')}>${t('explore.save.svg')}</button></li>` : nothing}
      ${panes.includes('map') ? html`<li><button type="button" @click=${() => saveMap(app, model, deeds, 'png')}>${t('explore.save.mapPng')}</button></li>
      <li><button type="button" @click=${() => saveMap(app, model, deeds, 'svg')}>${t('explore.save.mapSvg')}</button></li>` : nothing}
      <li><button type="button" @click=${() => print()}>${t('explore.save.print')}</button></li></ul>`)}
    <div class="either" role="group" aria-label=${t('explore.panes')}>
      ${PANES.map((pane) => html`<button type="button" aria-pressed=${panes.includes(pane)} @click=${() => togglePane(app, panes, pane)}>${t(`explore.pane.${pane}`)}</button>`)}
    </div>
  </div>`;
}

/** Back and on: a word, or in a narrow window its sign. */
const step = (app, name, act, possible) => html`<button type="button" title=${app.t(`explore.do.${name}.title`)} aria-label=${app.narrow ? app.t(`explore.do.${name}`) : nothing}
  ?disabled=${!possible} @click=${act}>${app.narrow ? icon(name) : app.t(`explore.do.${name}`)}</button>`;

function toggleLasso(app, lasso) {
  app.memory.set('lasso', !lasso);
  app.changed();
}

/** One pane at least stays. */
function togglePane(app, panes, pane) {
  const next = PANES.filter((each) => panes.includes(each) !== (each === pane));
  if (next.length > 0) app.adjust({ panes: next.length === PANES.length ? '' : next.join('-') });
}

function select(app, name, current, values, chosen) {
  return html`<label class="choice"><span>${app.t(`explore.${name}`)}</span>
    <select name=${name} @change=${(event) => chosen(event.target.value)}>
      ${values.map((value) => html`<option value=${value} .selected=${value === current}>${app.t(`explore.${name}.${value || 'none'}`)}</option>`)}
    </select></label>`;
}
