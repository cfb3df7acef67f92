import { html, nothing } from '../../lib/lit.js';
import { screenWhenReady, whenReady } from '../parts/states.js';
import { coPartnerSection } from './co-partners.js';
import { filterBar } from './filter-bar.js';
import { history, standing } from './history.js';
import { outlook } from './outlook.js';
import { organizationModel } from './model.js';
import { doubts, notes } from './notes.js';
import { partnerTable } from './partner-table.js';
import { pictures } from './pictures.js';
import { proceedings } from './proceedings.js';
import { subject } from './subject.js';

/** 団体・探索: one organisation, its partners as table and network, and who else has them. @param {import('../../ui/app.js').App} app */
export function organization(app) {
  const model = organizationModel(app);
  return screenWhenReady(app, model.profile, (profile) => {
    const title = app.name(profile);
    if (app.memory.get('title') !== title) {
      app.memory.set('title', title);
      app.changed();
    }
    // A council that works on themes has them where others have their partners.
    const works = model.view !== 'picture' && profile.proceedings.themes.length + profile.proceedings.meetings.length > 0;
    return html`
      ${standing(app, profile)}
      ${subject(app, profile)}
      ${filterBar(app, model)}
      <div class="split" data-view=${model.view}>
        ${model.view === 'picture' ? nothing : html`<section class="partners" aria-label=${app.t('partners.title')}>
          ${works ? proceedings(app, profile) : nothing}
          ${works && profile.partners === 0 ? nothing : whenReady(app, model.partners, (partners) => partnerTable(app, model, partners))}</section>`}
        ${model.view === 'table' ? nothing : html`<section class="network" aria-label=${app.t('network.title')}>
          ${whenReady(app, model.graph, () => pictures(app, model))}</section>`}
      </div>
      <div class="columns two">
        <div>${coPartnerSection(app, model)}${notes(app, profile)}</div>
        <div>${works ? nothing : proceedings(app, profile)}${outlook(app, profile)}${history(app, profile)}</div>
      </div>
      ${doubts(app, profile)}`;
  });
}
