import { html, nothing } from '../../lib/lit.js';
import { HOME } from '../../state/tie-filter.js';

/** Of each kind the most frequent; the filters above have them all. */
const MOST = 4;

/** While nothing is selected: what the picture is made of, each a press away from being all of it. @param {import('../../ui/app.js').App} app */
export function contents(app, { facets, filter }, deeds) {
  const words = {
    country: (name) => (name === HOME ? app.t('explore.home') : app.country(name)),
    field: (name) => app.shortTerm('field', name),
    type: (name) => app.term('tie', name),
  };
  return html`<p class="quiet">${app.t('explore.selection.none')}</p>
    <dl class="contents">${Object.entries(words).filter(([param]) => facets[param].length > 0).map(([param, word]) => html`
      <dt>${app.t(`explore.filter.${param}`)}</dt>
      <dd>${facets[param].slice(0, MOST).map(({ name, count }) => html`<button type="button" class="plain" aria-pressed=${filter[param] === name}
        @click=${() => deeds.go({ [param]: filter[param] === name ? '' : name, p: '' })}>${word(name)}</button> <span class="number">${count}</span> `)}
        ${facets[param].length > MOST ? html`<span class="quiet">${app.t('map.more', { n: facets[param].length - MOST })}</span>` : nothing}</dd>`)}</dl>`;
}
