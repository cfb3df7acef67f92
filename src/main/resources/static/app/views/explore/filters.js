import { html, nothing } from '../../lib/lit.js';
import { HOME } from '../../state/tie-filter.js';

const NONE = { type: '', field: '', country: '', from: '', year: '', p: '' };

/** One filter for all panes, each value with its number of agreements. @param {import('../../ui/app.js').App} app */
export function filters(app, model, deeds) {
  const { facets, time, filter } = model;
  const country = (name) => (name === HOME ? app.t('explore.home') : app.country(name));
  const years = [...time.years.keys()].sort((a, b) => a - b);
  return html`<div class="filters" role="group" aria-label=${app.t('filter.label')}>
    ${choice(app, deeds, 'type', filter.type, facets.type, (name) => app.term('tie', name))}
    ${choice(app, deeds, 'field', filter.field, facets.field, (name) => app.term('field', name))}
    ${choice(app, deeds, 'country', filter.country, facets.country, country)}
    ${choice(app, deeds, 'from', filter.from, counted(years, time), (year) => app.date(year, 'year'))}
    ${app.narrow ? nothing : found(app, model)}
    ${model.filtered ? html`<button type="button" class="plain" @click=${() => deeds.go(NONE)}>${app.t('filter.clear')}</button>` : nothing}
  </div>`;
}

/** How much is to be seen, and what is still on its way. @param {import('../../ui/app.js').App} app */
export function found(app, model) {
  const { scene } = model;
  const shown = new Set(scene.bundles.flatMap((bundle) => bundle.edges.map((edge) => edge.agreement ?? edge.id))).size;
  return html`<span class="count" role="status">${model.blank ? nothing : app.t('explore.count', { nodes: scene.nodes.reduce((all, node) => all + (node.size ?? 1), 0), agreements: shown })}</span>
    ${model.loading.some((each) => each.slow) ? html`<span role="status">${app.t('explore.loading', { n: model.loading.length })} <progress aria-label=${app.t('state.loading')}></progress></span>` : nothing}`;
}

/** How many filters hold. @param {Record<string, string | undefined>} filter */
export const held = ({ type, field, country, from }) => [type, field, country, from].filter(Boolean).length;

/** From each year on, so many agreements. */
function counted(years, { years: byYear }) {
  let rest = 0;
  return [...years].reverse().map((year) => ({ name: String(year), count: (rest += byYear.get(year).size) })).reverse();
}

function choice(app, deeds, param, current = '', options, label) {
  const known = options.some((option) => option.name === current);
  const all = current === '' || known ? options : [{ name: current, count: 0 }, ...options];
  return html`<label class="choice"><span>${app.t(`explore.filter.${param}`)}</span>
    <select name=${param} @change=${(event) => deeds.go({ [param]: event.target.value, p: '' })}>
      <option value="" .selected=${current === ''}>${app.t('filter.any')}</option>
      ${all.map(({ name, count }) => html`<option value=${name} .selected=${name === current}>${label(name)}${app.t('filter.count.agreements', { n: count })}</option>`)}
    </select></label>`;
}
