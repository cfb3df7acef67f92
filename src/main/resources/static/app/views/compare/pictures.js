import { html, nothing, svg } from '../../lib/lit.js';
import { between, byYear } from '../../state/comparison.js';
import { toAgreement } from '../../state/route.js';
import { drawnNetwork } from '../parts/drawn-network.js';
import { languageOf } from '../parts/names.js';

/** @typedef {import('../../ui/app.js').App} App */

const DRAWN = 60;

/** Those compared, between them what they share. @param {App} app @param {any} value */
export function picture(app, value) {
  const { organizations, partners } = value;
  if (partners.length === 0) return nothing;
  const compared = organizations.map(({ organization }) => organization);
  const rows = partners.filter((row) => compared.every((each) => each.id !== row.organization.id)).slice(0, DRAWN);
  return html`<section><h2>${app.t('compare.picture')}</h2>${drawnNetwork(app, {
    key: value, label: app.t('compare.picture.label'), width: 640, height: 440,
    nodes: [...compared.map((each) => ({ id: each.id, label: app.name(each), kind: each.kind, value: 1 })),
      ...rows.map(({ organization, of }) => ({ id: organization.id, label: app.name(organization), kind: organization.kind, value: of.length > 1 ? 0.3 : 0.02 }))],
    edges: rows.flatMap((row) => row.of.map((id) => ({ source: id, target: row.organization.id, type: between(row, id).types[0], count: between(row, id).count }))),
  })}${partners.length > rows.length ? html`<p class="cut">${app.t('drawn.cut', { shown: rows.length, total: partners.length })}</p>` : nothing}</section>`;
}

/** When each signed: one row each, one year line for all. @param {App} app @param {any} value */
export function times(app, { organizations }) {
  const rows = organizations.map(({ organization, timeline }) => ({ organization, years: byYear(timeline) }));
  const every = rows.flatMap((row) => row.years.map((each) => each.year));
  if (every.length === 0) return nothing;
  const [from, to] = [Math.floor(Math.min(...every) / 10) * 10, Math.ceil((Math.max(...every) + 1) / 10) * 10];
  const x = (year) => 20 + (580 * (year - from)) / (to - from);
  const decades = Array.from({ length: (to - from) / 10 + 1 }, (_, index) => from + 10 * index);
  return html`<section><h2>${app.t('compare.times')}</h2>
    <svg class="times" viewBox="0 0 620 ${30 + 44 * rows.length}" role="group" aria-label=${app.t('compare.times.label', { from: String(from), to: String(to) })}>
      ${decades.map((year) => svg`<line class="tick" x1=${x(year)} x2=${x(year)} y1="16" y2=${30 + 44 * rows.length} /><text x=${x(year)} y="11" text-anchor="middle">${year}</text>`)}
      ${rows.map(({ organization, years }, index) => svg`<text class="who" x="4" y=${36 + 44 * index} lang=${languageOf(app, organization)}>${app.name(organization)}</text>${years.map(({ year, title, agreement, level }) => svg`<a
        href=${toAgreement(agreement)} aria-label=${`${year} ${title}`}><title>${`${year} ${title}`}</title><circle cx=${x(year) + 5 * Math.min(level, 3)} cy=${50 + 44 * index} r="4" /></a>`)}`)}
    </svg></section>`;
}
