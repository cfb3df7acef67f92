import { html, nothing } from '../../lib/lit.js';
import { format } from '../../state/route.js';
import { shownScore } from '../../state/scores.js';
import { organizationLink } from '../parts/names.js';
import { spoken } from '../parts/spoken.js';

/** @typedef {import('../../ui/app.js').App} App */

/** Where each ranks by every measure. @param {App} app @param {any} value */
export function ranks(app, { measures, organizations, caveats }) {
  const words = app.choices.language;
  return html`<section><h2>${app.t('compare.ranks')}</h2><p class="quiet">${app.t('compare.ranks.lead')}</p><table class="rows ranks-of">
    <thead><tr><th scope="col">${app.t('analysis.measure')}</th>${organizations.map(({ organization }) => html`<th scope="col">${organizationLink(app, organization)}</th>`)}<th scope="col" class="number">${app.t('compare.of')}</th></tr></thead>
    <tbody>${measures.map(({ measure, name, meaning, of, places }) => html`<tr><th scope="row" title=${meaning[words]}><a href=${format({ screen: 'analysis', params: { measure } })}>${name[words]}</a></th>
      ${organizations.map(({ organization, vertex }) => html`<td>${place(app, places[vertex ?? organization.id] ?? places[organization.id])}</td>`)}<td class="number">${of}</td></tr>`)}</tbody></table>
    <dl class="pairs">${caveats.map((each) => html`<dt>${app.term('caveat', each.kind)}</dt><dd>${spoken(app, each[words])}</dd>`)}</dl></section>`;
}

/** @param {App} app @param {{score: number, rank: number, warning?: any} | undefined} own */
export const place = (app, own) => (own
  ? html`${app.t('compare.place', { rank: own.rank })} <span class="quiet digits">${shownScore(own.score)}</span>${own.warning
    ? html`<details class="warned"><summary>${app.t(`analysis.warning.${own.warning.direction}`)}</summary><p>${own.warning[app.choices.language]}</p></details>` : nothing}`
  : html`<span class="quiet">${app.t('compare.unranked')}</span>`);
