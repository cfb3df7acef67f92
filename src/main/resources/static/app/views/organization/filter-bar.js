import { html, live, nothing } from '../../lib/lit.js';
import { isFiltered } from '../../state/partners.js';
import { choice } from '../parts/choice.js';

/** Partners are counted here, agreements under 探索. */
const UNIT = 'filter.count.partners';
const VIEWS = ['both', 'table', 'picture'];
const NONE = { type: '', field: '', country: '', text: '', year: '', p: '' };

/** One filter for table and network. @param {import('../../ui/app.js').App} app */
export function filterBar(app, { filter, partners, rows, view }) {
  const facets = partners.value?.facets ?? { types: [], fields: [], countries: [] };
  return html`<div class="filters" role="group" aria-label=${app.t('filter.label')}>
    ${choice(app, 'type', facets.types, (name) => app.term('tie', name), UNIT)}
    ${choice(app, 'field', facets.fields, (name) => app.term('field', name), UNIT)}
    ${facets.countries.length > 0 ? choice(app, 'country', facets.countries, app.country, UNIT) : nothing}
    <label class="choice"><span>${app.t('filter.text')}</span>
      <input type="search" name="text" placeholder=" " .value=${live(filter.text ?? '')}
        @input=${(event) => app.adjust({ text: event.target.value, p: '' })} /></label>
    <span class="count" role="status">${partners.value
      ? app.t(isFiltered(filter) ? 'filter.some' : 'filter.all', { n: rows.length, total: partners.value.total }) : nothing}</span>
    ${isFiltered(filter) ? html`<a href=${app.link(NONE)}>${app.t('filter.clear')}</a>` : nothing}
    <div class="either view" role="group" aria-label=${app.t('view.label')}>
      ${VIEWS.map((each) => html`<button type="button" aria-pressed=${view === each}
        @click=${() => app.adjust({ view: each === 'both' ? '' : each })}>${app.t(`view.${each}`)}</button>`)}
    </div>
  </div>`;
}
