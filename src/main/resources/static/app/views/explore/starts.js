import { html, nothing } from '../../lib/lit.js';
import { organizationLink } from '../parts/names.js';

/** From whom the exploration starts; another one is added by name. @param {import('../../ui/app.js').App} app */
export function starts(app, { exploration, pool, failed }, deeds) {
  return html`<h1 class="unseen">${app.memory.get('title') ?? app.t('explore.title')}</h1>
  <div class="starts"><span class="label" id="starts-label">${app.t('explore.starts')}</span>
    <enishi-search .app=${app} .taken=${(found) => deeds.start(found.id)}></enishi-search>
    <ul class="plain" aria-labelledby="starts-label">${exploration.starts.map((id) => {
      const node = pool.nodes.get(id);
      const name = node ? app.name(node) : id;
      return html`<li class="chip">${node ? organizationLink(app, node) : html`<span class="quiet" lang=${app.languageOf(id) ?? nothing}>${failed.some((each) => each.id === id) ? id : '…'}</span>`}
        <button type="button" aria-label=${app.t('explore.stop', { name })} title=${app.t('explore.stop', { name })} @click=${() => deeds.stop(id)}>×</button></li>`;
    })}</ul>
  </div>`;
}
