import { html, nothing } from '../../lib/lit.js';
import { tieCoverage } from '../parts/evidence.js';
import { MOST_BY_FORCE } from '../../state/exploration.js';

/** What is missing from the picture, and what to do about it. @param {import('../../ui/app.js').App} app */
export function notices(app, model, deeds) {
  const { failed, beyond, scene, loading, time, filter, pool } = model;
  const name = (id) => (pool.nodes.has(id) ? app.name(pool.nodes.get(id)) : id);
  return html`<div class="notices">
    ${failed.map((each) => html`<p class="cut" role="alert">${app.t('explore.failed', { name: name(each.id), reason: reason(app, each.error) })}
      <button type="button" class="plain" @click=${each.retry}>${app.t('state.retry')}</button></p>`)}
    ${beyond.map(({ id, shown, total }) => html`<p class="cut">${app.t('explore.beyond', { name: name(id), shown, total })}</p>`)}
    ${scene.cut.nodes + scene.cut.bundles > 0 ? html`<p class="cut">${app.t('explore.cut', scene.cut)}</p>` : nothing}
    ${ringed(app.route.params.layout, scene.nodes.length) ? html`<p class="cut">${app.t('explore.ringed', { n: scene.nodes.length, most: MOST_BY_FORCE })}</p>` : nothing}
    ${time.undated.size > 0 && (filter.from || filter.year) ? html`<p class="cut">${app.t('explore.undated', { n: time.undated.size })}</p>` : nothing}
    ${scene.nodes.length > 0 && scene.bundles.length === 0 && loading.length === 0 && failed.length === 0 ? html`<p class="cut">${
      app.t(model.filtered ? 'explore.none.filtered' : 'explore.none')} ${model.filtered
      ? html`<button type="button" class="plain" @click=${() => deeds.go({ type: '', field: '', country: '', from: '', year: '' })}>${app.t('filter.clear')}</button>` : nothing}</p>
      ${model.filtered ? nothing : model.coverages.map((each) => tieCoverage(app, each.ties))}` : nothing}
  </div>`;
}

const reason = (app, error) => (error.status === 0 ? app.t('state.unreachable') : (error.detail ?? error.title ?? app.t('state.failed', { status: error.status })));

/** Whether rings stand in for the layout asked for. @param {string | undefined} layout @param {number} nodes */
const ringed = (layout, nodes) => nodes > MOST_BY_FORCE && !['columns', 'rings'].includes(layout);
