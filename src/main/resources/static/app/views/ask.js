import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { withLiterals } from '../state/cypher-literals.js';
import { format } from '../state/route.js';
import '../ui/question-box.js';
import { answerPicture } from './parts/answer-picture.js';
import { answerTable, namesIn } from './parts/answer-table.js';
import { coverage } from './parts/evidence.js';
import { keepQuestion, savedQuestions } from './parts/saved-questions.js';
import { busy, empty, whenReady } from './parts/states.js';
import { spoken } from './parts/spoken.js';

/** @typedef {import('../ui/app.js').App} App */

const EXAMPLES = ['whoElse', 'shared', 'newest', 'countries', 'rank', 'anniversaries', 'lapsing', 'coverage'];

/** 質問: a question in words, how it was understood, and the answer. @param {App} app */
export function ask(app) {
  const { q } = app.route.params;
  const lang = app.choices.language === 'en' ? 'en' : undefined;
  const answer = q && app.ask('ask', `${lang ?? ''} ${q}`, () => calls.ask(q, lang).then((value) => (lang ? named(value) : value)));
  return html`<h1>${app.t('screen.ask')}</h1>
    <enishi-question .app=${app}></enishi-question>
    ${answer ? nothing : examples(app)}
    <section aria-live="polite" aria-busy=${answer ? busy(answer) : 'false'}>
      ${answer ? whenReady(app, answer, (value) => (value.refused ? refused(app, value) : answered(app, value))) : nothing}
    </section>`;
}

/** The answer with the English names of those in it. @param {any} value */
async function named(value) {
  const names = value.answer ? await calls.organizationNames(namesIn(value.answer)).catch(() => new Map()) : new Map();
  return { ...value, names };
}

const toQuestion = (q) => format({ screen: 'ask', params: { q } });

const examples = (app) => html`<p class="lead">${app.t('ask.lead')}</p>
  <h2>${app.t('ask.examples')}</h2>
  <ul class="plain">${EXAMPLES.map((name) => app.t(`ask.example.${name}`)).map((q) => html`<li><a href=${toQuestion(q)}>${q}</a></li>`)}</ul>
  ${savedQuestions(app)}`;

/** Asked back, or why there is no answer; either way what could be asked instead. */
const refused = (app, { status, refused: { reason, choices } }) => html`
  <div class="state" role=${status === 'ambiguous' ? 'status' : 'alert'}>
    <p class="what"><strong>${status === 'ambiguous' ? app.t('ask.ambiguous') : app.t('ask.refused')}</strong></p>
    <p>${spoken(app, reason)}</p>
    ${choices.length > 0
      ? html`<p>${app.t('ask.choices')}</p>
        <ul>${choices.map(({ label, q }) => html`<li><a href=${toQuestion(q)}>${spoken(app, label)}</a>${label === q ? nothing : html` <span class="quiet">${spoken(app, q)}</span>`}</li>`)}</ul>`
      : nothing}
  </div>`;

function answered(app, value) {
  const { understoodAs, count } = value;
  return html`
    <p class="understood" role="status"><strong>${spoken(app, understoodAs.sentence)}</strong></p>
    ${understoodAs.parts.filter((part) => part.alternatives.length > 0).map((part) => otherwise(app, part))}
    ${understoodAs.ignored.length > 0
      ? html`<p class="quiet">${app.t('ask.ignored')} ${spoken(app, understoodAs.ignored.map((word) => `「${word}」`).join(app.t('list.comma')))}</p>` : nothing}
    <p class="quiet">${app.t('ask.count', { n: count })}</p>
    ${count === 0 ? empty(app.t('ask.empty')) : answerTable(app, value)}
    ${count === 0 ? nothing : saved(app)}
    ${keepQuestion(app, { kind: 'words', q: app.route.params.q, words: understoodAs.parts.map((part) => part.text) })}
    ${inherited(app, value)}
    ${picture(app, value)}
    ${followUps(app, value)}
    ${cypher(app, value)}
    ${coverage(app, value.coverage)}`;
}

/** The organisations of the answer and the one that was asked about. */
function picture(app, { answer: { columns, rows }, parameters }) {
  const column = columns.indexOf('id');
  if (column < 0 || !columns.some((name) => ['団体', 'organization'].includes(name))) return nothing;
  const asked = parameters?.ids?.[0];
  return answerPicture(app, rows.map((row) => row[column]).filter(Boolean), asked);
}

/** What came from a predecessor, and whether a document says so. */
const inherited = (app, { inherited: all = [] }) => (all.length === 0 ? nothing : html`<h2>${app.t('ask.inherited')}</h2>
  <ul>${all.map((each) => html`<li>${spoken(app, app.choices.language === 'en' ? each.en : each.ja)}</li>`)}</ul>`);

/** The table as a file, with its sources in the workbook. */
const saved = (app) => html`<p class="quiet">${app.t('ask.save')}
  ${/** @type {const} */ (['xlsx', 'csv', 'json']).map((form) => html` <a class="spaced" download href=${calls.askFile(app.route.params.q, form)}>${{ xlsx: 'Excel', csv: 'CSV', json: 'JSON' }[form]}</a>`)}</p>`;

/** What else a word could have meant. */
const otherwise = (app, { text, meaning, alternatives }) => html`<p class="quiet">
  ${spoken(app, app.t('ask.part', { text, meaning }))} ${app.t('ask.alternatives')}
  ${alternatives.map(({ label, q }, index) => html`${index > 0 ? app.t('list.comma') : nothing}<a href=${toQuestion(q)} lang="ja">${label}</a>`)}</p>`;

const followUps = (app, { suggestions }) =>
  suggestions.length === 0 ? nothing : html`<h2>${app.t('ask.next')}</h2>
    <ul class="plain">${suggestions.map((q) => html`<li><a href=${toQuestion(q)}>${spoken(app, q)}</a></li>`)}</ul>`;

function cypher(app, value) {
  const query = withLiterals(value.cypher, value.parameters);
  return html`<details><summary>${app.t('ask.cypher')}</summary>
    <pre tabindex="0"><code>${query}</code></pre>
    <p><a href=${format({ screen: 'cypher', params: { q: query, run: '1' } })}>${app.t('ask.openCypher')}</a></p></details>`;
}
