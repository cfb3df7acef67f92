import { html, nothing } from '../../lib/lit.js';
import { toAgreement, toOrganization } from '../../state/route.js';
import { date, entryName } from './names.js';

/** @typedef {import('../../ui/app.js').App} App */

/** More rows than this are for a file, not for reading. */
const SHOWN = 500;
/** Sources named in a row; the agreement's own page has all. */
const CITED = 3;
/** Letters of a word that stays on one line. */
const SHORT = 12;

const DATES = ['最初', '最新', '締結日', 'もとの締結日', '終了', '日付', '加盟', '脱退', '時点', 'first', 'latest', 'signed', 'signing of that', 'until', 'date', 'joined', 'left', 'as of'];

/** Rows of an answer, each with where it is stated. @param {App} app @param {any} answer */
export function answerTable(app, { answer: { columns, rows }, sources, names }) {
  const shown = columns.map((name, index) => index).filter((index) => !isUnread(columns[index], rows, index));
  const cited = sources.length > 0;
  const bySource = grouped(sources);
  return html`<div class="wide" tabindex="0" role="region" aria-label=${app.t('ask.answer')}>
      <table class="rows answer">
        <thead><tr>${shown.map((index) => html`<th scope="col" lang=${app.languageOf(columns[index]) ?? nothing} class=${typeof rows[0][index] === 'number' ? 'number' : ''}>${columns[index]}</th>`)}
          ${cited ? html`<th scope="col">${app.t('ask.sources')}</th>` : nothing}</tr></thead>
        <tbody>${rows.slice(0, SHOWN).map((row, number) => html`<tr>${shown.map((index) => cell(app, columns, row, index, names))}
          ${cited ? html`<td class="sources">${sourcesOf(app, bySource.get(number) ?? [])}</td>` : nothing}</tr>`)}</tbody>
      </table>
    </div>
    ${rows.length > SHOWN ? html`<p class="quiet">${app.t('cypher.shown', { shown: SHOWN, n: rows.length })}</p>` : nothing}`;
}

/** What may be the name of an organisation. */
const NAME = /^(?=.*[\u3040-\u30ff\u3400-\u9fff]).{1,60}$/;

/** The names that stand in an answer, as far as it is shown. @param {{rows: any[][]}} answer @returns {string[]} */
export const namesIn = ({ rows }) => rows.slice(0, SHOWN).flat(2).filter((value) => typeof value === 'string' && NAME.test(value));

/** Columns as Japanese and as English answers name them. */
const ORGANIZATION = ['団体', 'organization'];
const AGREEMENT = ['協定', 'agreement'];
const EVIDENCE = ['根拠', 'evidence'];
/** Columns whose values have words in both languages. @type {{columns: string[], word: (app: App, value: string) => string}[]} */
const WORDS = [
  { columns: ['種別', 'kind'], word: (app, value) => app.term('kind', value) },
  { columns: ['国', 'country'], word: (app, value) => app.country(value) },
  { columns: ['都道府県', 'prefecture'], word: (app, value) => app.place(value) },
  { columns: ['関係', 'ties', '種類', 'type'], word: (app, value) => (app.term('tie', value) === value ? app.term('agreement', value) : app.term('tie', value)) },
  { columns: ['分野', 'fields'], word: (app, value) => app.term('field', value) },
];

/** Ids lead somewhere, they are not read; nor is a column in which nothing stands. */
const isUnread = (column, rows, index) =>
  column === 'id' || rows.every((row) => row[index] === null || row[index] === '' || row[index]?.length === 0) || EVIDENCE.includes(column) || (AGREEMENT.includes(column) && rows.some((row) => Array.isArray(row[index])));

function cell(app, columns, row, index, names = new Map()) {
  const value = row[index];
  const name = (text) => names.get(text) ?? text;
  if (typeof value === 'number') return html`<td class="number">${value}</td>`;
  const id = row[columns.indexOf('id')];
  if (id && ORGANIZATION.includes(columns[index])) return html`<td class="whole"><a href=${toOrganization(id)} lang=${app.languageOf(name(value)) ?? nothing}>${name(value)}</a></td>`;
  if (id && AGREEMENT.includes(columns[index])) return html`<td><a href=${toAgreement(id)} lang="ja">${value}</a></td>`;
  if (DATES.includes(columns[index]) && value) return html`<td class="date">${dateOf(app, value)}</td>`;
  const word = WORDS.find((each) => each.columns.includes(columns[index]))?.word;
  if (word && value) return html`<td class=${Array.isArray(value) ? nothing : 'whole'}>${[value].flat().map((each) => word(app, each)).map((text, at) => html`${at > 0 ? app.t('list.comma') : nothing}<span class=${unbroken(app, text)} lang=${app.languageOf(text) ?? nothing}>${text}</span>`)}</td>`;
  if (Array.isArray(value)) return html`<td>${value.map((each, at) => html`${at > 0 ? app.t('list.comma') : nothing}<span class=${unbroken(app, name(each))} lang=${app.languageOf(name(each)) ?? nothing}>${name(each)}</span>`)}</td>`;
  const text = name(value ?? '');
  return html`<td lang=${app.languageOf(text) ?? nothing}>${text}</td>`;
}

/** A word of a list stays on one line where there is no space to break it at. */
const unbroken = (app, text) => (app.choices.language === 'ja' && text.length <= SHORT ? 'whole' : nothing);

/** Only as exact as it is known: 2012-08-31, 2012-08, 2012, 2012年度. */
const dateOf = (app, value) => (value.endsWith('年度') ? date(app, value.slice(0, 4), 'fiscal-year') : date(app, value));

/** Each place once, however many facts stand there. */
function sourcesOf(app, all) {
  const sources = [...new Map(all.map((each) => [`${each.documentTitle} ${each.entry}`, each])).values()];
  const shown = sources.slice(0, CITED);
  return html`${shown.map(({ fact, documentTitle, entry, lines }, index) => html`${index > 0 ? '、' : nothing}<a
      href=${/^[\x20-\x7e]+$/.test(fact) ? toAgreement(fact) : toOrganization(fact)} lang=${app.languageOf(entryName(app, entry)) ?? nothing} title=${`${documentTitle} ${lines}`}>${entryName(app, entry)}</a>`)}${
    sources.length > CITED ? html` <span class="quiet">+${sources.length - CITED}</span>` : nothing}`;
}

function grouped(sources) {
  const found = new Map();
  for (const source of sources) found.set(source.row, [...(found.get(source.row) ?? []), source]);
  return found;
}
