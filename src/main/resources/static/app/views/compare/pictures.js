import { html, nothing, svg } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { rowsOf, yearsOf } from '../../state/comparison.js';
import { format, toAgreement } from '../../state/route.js';
import { drawnNetwork } from '../parts/drawn-network.js';
import { organizationLink } from '../parts/names.js';
import { busy } from '../parts/states.js';

/** @typedef {import('../../ui/app.js').App} App */
/** @typedef {{profile: any, partners: any}} Compared */

const MEASURES = ['degree', 'strength', 'betweenness', 'harmonic', 'pagerank'];
const DRAWN = 60;

/** @type {WeakMap<object, object>} one key a comparison, so that it is laid out once */
const keys = new WeakMap();

/** Those compared, between them what they share. @param {App} app @param {Compared[]} all */
export function picture(app, all) {
  const rows = rowsOf(all.map(({ partners }) => partners.items), all.map(({ profile }) => profile.id)).slice(0, DRAWN);
  const last = all[all.length - 1].partners;
  const name = all.map(({ profile }) => profile.id).join();
  if (keys.get(last)?.name !== name) keys.set(last, { name });
  return html`<section><h2>${app.t('compare.picture')}</h2>${drawnNetwork(app, {
    key: keys.get(last), label: app.t('compare.picture.label'), width: 640, height: 440,
    nodes: [...all.map(({ profile }) => ({ id: profile.id, label: app.name(profile), kind: profile.kind, value: 1 })),
      ...rows.map((row) => ({ id: row.organization.id, label: app.name(row.organization), kind: row.organization.kind, value: row.shared > 1 ? 0.3 : 0.02 }))],
    edges: rows.flatMap((row) => row.by.flatMap((partner, column) => (partner ? [...new Set(partner.ties.map((tie) => tie.type))].slice(0, 1)
      .map((type) => ({ source: all[column].profile.id, target: row.organization.id, type, count: partner.count })) : []))),
  })}</section>`;
}

/** When each signed: one row each, one year line for all. @param {App} app @param {Compared[]} all */
export function times(app, all) {
  const rows = all.map(({ profile, partners }) => ({ profile, years: yearsOf(partners.items) }));
  const every = rows.flatMap((row) => row.years.map((each) => each.year));
  if (every.length === 0) return nothing;
  const [from, to] = [Math.floor(Math.min(...every) / 10) * 10, Math.ceil((Math.max(...every) + 1) / 10) * 10];
  const x = (year) => 20 + (580 * (year - from)) / (to - from);
  const decades = Array.from({ length: (to - from) / 10 + 1 }, (_, index) => from + 10 * index);
  return html`<section><h2>${app.t('compare.times')}</h2>
    <svg class="times" viewBox="0 0 620 ${30 + 44 * rows.length}" role="group" aria-label=${app.t('compare.times.label', { from, to })}>
      ${decades.map((year) => svg`<line class="tick" x1=${x(year)} x2=${x(year)} y1="16" y2=${30 + 44 * rows.length} /><text x=${x(year)} y="11" text-anchor="middle">${year}</text>`)}
      ${rows.map((row, index) => svg`<text class="who" x="4" y=${36 + 44 * index} lang="ja">${app.name(row.profile)}</text>${stacked(row.years).map(({ year, title, agreement, level }) => svg`<a
        href=${toAgreement(agreement)} aria-label=${`${year} ${title}`}><title>${`${year} ${title}`}</title><circle cx=${x(year) + 5 * level} cy=${50 + 44 * index} r="4" /></a>`)}`)}
    </svg></section>`;
}

/** Of one year one beside the other. */
function stacked(years) {
  const seen = new Map();
  return years.map((each) => {
    const level = seen.get(each.year) ?? 0;
    seen.set(each.year, level + 1);
    return { ...each, level: Math.min(level, 3) };
  });
}

/** Where each ranks by each measure. @param {App} app @param {Compared[]} all */
export function ranks(app, all) {
  return html`<section><h2>${app.t('compare.ranks')}</h2><p class="quiet">${app.t('compare.ranks.lead')}</p><table class="rows">
    <thead><tr><th scope="col">${app.t('analysis.measure')}</th>${all.map(({ profile }) => html`<th scope="col">${organizationLink(app, profile)}</th>`)}</tr></thead>
    <tbody>${MEASURES.map((measure) => {
      const found = app.ask(`rank ${measure}`, '', () => calls.analysis(measure, { limit: 10000 }));
      return html`<tr aria-busy=${busy(found)}><th scope="row">${found.value ? html`<a href=${format({ screen: 'analysis', params: { measure } })}>${found.value.name[app.choices.language]}</a>` : '…'}</th>
        ${all.map(({ profile }) => html`<td>${found.status === 'failed' ? '–' : found.value ? rank(app, found.value, profile.id) : '…'}</td>`)}</tr>`;
    })}</tbody></table></section>`;
}

function rank(app, { scores, total }, id) {
  const own = scores.find((each) => each.id === id);
  return own ? html`${app.t('compare.rank', { rank: own.rank, total })}${own.warning ? html` <span class="quiet" title=${own.warning[app.choices.language]}>※</span>` : nothing}` : html`<span class="quiet">${app.t('compare.unranked')}</span>`;
}
