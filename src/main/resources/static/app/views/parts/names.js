import { html, nothing } from '../../lib/lit.js';
import { lastDay } from '../../i18n/dates.js';
import { toAgreement, toOrganization } from '../../state/route.js';
import { sign } from './signs.js';
import { spoken } from './spoken.js';

/** @typedef {import('../../ui/app.js').App} App */
/** @typedef {import('../../api/types.js').Ref} Ref */

/** An organisation with its sign, leading to its page, perhaps on another day. @param {App} app @param {Ref} organization @param {string} [asOf] */
export const organizationLink = (app, organization, asOf) =>
  html`<a class="name" href=${toOrganization(organization.id, asOf === undefined ? {} : { asOf })} title=${kindOf(app, organization)}
    >${sign(organization.kind)}<span lang=${languageOf(app, organization)}>${app.name(organization)}</span></a>`;

/** Japanese names stay Japanese in the English page, and are said to be so. @param {App} app @param {Ref} organization */
export const languageOf = (app, organization) =>
  app.choices.language === 'en' && organization.nameEn ? 'en' : 'ja';

/** @param {App} app @param {Ref} organization */
export function kindOf(app, organization) {
  const kind = app.term('kind', organization.kind);
  return organization.level ? app.term('level', organization.level) : kind;
}

/** Where it is, from large to small: 中国 遼寧省; at home 神奈川県. @param {App} app @param {Ref} organization */
export function placeOf(app, { name, country, countryCode, region, prefecture }) {
  return [country && countryCode !== 'JP' && app.country(country), region && app.place(region, countryCode), prefecture && prefecture !== name && app.place(prefecture)].filter(Boolean).join(' ');
}

/** Entries that bear no name of their own are counted in the reader's language; others are written as printed. @param {App} app @param {string} entry */
export function entryName(app, entry) {
  const [, what, n] = /^(row|activity) (\d+)$/.exec(entry) ?? [];
  return what ? app.t(`entry.${what}`, { n }) : entry;
}

/** @param {App} app @param {string} entry */
export const entryMark = (app, entry) => html`<span class="entry" lang=${app.languageOf(entryName(app, entry)) ?? nothing}>${entryName(app, entry)}</span>`;

/** Of the document: one, or from one to another. @param {App} app @param {string} lines 231, 3239-3270 */
export const linesOf = (app, lines) => app.t(/^\d+$/.test(lines) ? 'cite.line' : 'cite.lines', { lines });

/** @param {App} app @param {{id: string, title: string}} agreement */
export const agreementLink = (app, { id, title }) => html`<a href=${toAgreement(id)} lang="ja">${title}</a>`;

/** @param {App} app @param {string[]} fields */
export const fieldList = (app, fields) => spoken(app, fields.map((field) => app.term('field', field)).join(app.t('list.comma')));

/** For a column: 教育交流、文化交流 is 教育、文化. @param {App} app @param {string[]} fields */
export const fieldsInShort = (app, fields) =>
  fields.map((field, index) => html`<span class="whole">${spoken(app, app.shortTerm('field', field))}${index < fields.length - 1 ? app.t('list.comma') : ''}</span><wbr />`);

/** Until when a code was valid that was looked for. @param {App} app @param {{until: string}} code */
export const codeUntil = (app, { until }) => app.t('find.code.until', { day: app.date(lastDay(until), 'day') });

/**
 * A date in the reader's calendar; the title keeps what was printed.
 *
 * @param {App} app
 * @param {string} [iso]
 * @param {string} [precision]
 * @param {string} [printed]
 */
export const date = (app, iso, precision, printed) =>
  iso ? html`<time datetime=${dateTime(iso, precision)} title=${printed ?? nothing}>${app.date(iso, precision)}</time>` : nothing;

const dateTime = (iso, precision) =>
  ({ month: iso.slice(0, 7), year: iso.slice(0, 4), 'fiscal-year': iso.slice(0, 4) })[precision] ?? iso;
