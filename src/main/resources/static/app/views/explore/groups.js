import { html, nothing } from '../../lib/lit.js';
import { HOME } from '../../state/tie-filter.js';

const SHOWN = 24;

/** The word for a group. @param {import('../../ui/app.js').App} app @param {string} group by what @returns {(key: string) => string} */
export const groupWord = (app, group) => (key) => {
  if (group === 'community') return app.t('explore.community', { n: Number(key) });
  if (key === '') return app.t('explore.group.unknown');
  if (group === 'kind') return app.term('kind', key);
  if (key === HOME) return app.t('explore.group.home');
  return group === 'prefecture' ? app.place(app.country(key)) : app.country(key);
};

/** The groups that are drawn; a press puts one together as one sign, another takes it apart. @param {import('../../ui/app.js').App} app */
export function groups(app, { scene, exploration }, deeds) {
  if (scene.groups.length === 0) return nothing;
  const word = groupWord(app, exploration.group);
  return html`<div class="groups" role="group" aria-label=${app.t('explore.groups')}>
    <span class="quiet">${app.t('explore.groups')}</span>
    ${scene.groups.slice(0, SHOWN).map(({ key, size, folded }) => html`<button type="button" aria-pressed=${folded} title=${app.t('explore.groups.title')}
      @click=${() => deeds.fold(key)}>${word(key)} <span class="number">${size}</span></button>`)}
    ${scene.groups.length > SHOWN ? html`<span class="quiet">${app.t('map.more', { n: scene.groups.length - SHOWN })}</span>` : nothing}
    ${exploration.group === 'community' ? html`<span class="quiet">${app.t('explore.community.rule')}</span>` : nothing}
  </div>`;
}
