import { html, live, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { toAgreement, toOrganization } from '../state/route.js';
import { withLiterals } from '../state/cypher-literals.js';
import { drawable, pieces } from '../state/cypher-words.js';
import { answerPicture } from './parts/answer-picture.js';
import { drawnNetwork } from './parts/drawn-network.js';
import { keepQuestion } from './parts/saved-questions.js';
import { busy, empty, whenReady } from './parts/states.js';

/** @typedef {import('../ui/app.js').App} App */

/** Cypher: a question in the graph's own language; reads only. @param {App} app */
export function cypher(app) {
  const asked = app.route.params.run ? app.route.params.q : undefined;
  const result = asked && app.ask(`cypher ${app.memory.get('runs') ?? 0}`, asked, () => calls.cypher(asked));
  const typed = app.memory.get('query') ?? app.route.params.q ?? '';
  return html`<h1>${app.t('screen.cypher')}</h1>
    <p class="lead">${app.t('cypher.lead')}</p>
    <div class="columns cypher">
      <form @submit=${(event) => submit(app, event)}>
        <label for="query">${app.t('cypher.query')}</label>
        <div class="editor"><pre aria-hidden="true" lang=${app.languageOf(typed) ?? nothing}>${pieces(typed).map(({ text, look }) => (look ? html`<span class=${look}>${text}</span>` : text))}&#10;</pre>
        <textarea id="query" name="query" rows="9" spellcheck="false" .value=${live(typed)}
          @input=${(event) => { app.memory.set('query', event.target.value); app.changed(); }} @keydown=${(event) => pressed(app, event)}></textarea></div>
        <p><button class="main">${app.t('cypher.run')}</button> <span class="quiet">${app.t('cypher.limits')}</span></p>
      </form>
      <section class="examples-of"><h2>${app.t('cypher.examples')}</h2>
        ${whenReady(app, app.ask('cypher examples', '', () => calls.cypherExamples()), (examples) => html`<ul class="plain">${examples.map(({ ja, en, query, parameters }) => html`<li>
          <button type="button" class="plain" @click=${() => run(app, withLiterals(query, parameters ?? {}))}>${app.choices.language === 'en' ? en : ja}</button></li>`)}</ul>`)}
      </section>
      <section class="result" aria-live="polite" aria-busy=${result ? busy(result) : 'false'}>
        ${result ? whenReady(app, result, (answer) => html`${keepQuestion(app, { kind: 'cypher', q: asked })}${table(app, answer)}`) : nothing}
      </section>
    </div>`;
}

/** Asking again asks the server again, also when the words are the same. */
function run(app, query) {
  app.memory.set('runs', (app.memory.get('runs') ?? 0) + 1);
  app.memory.set('query', query);
  app.go(app.link({ q: query, run: '1' }));
  app.changed();
}

function submit(app, event) {
  event.preventDefault();
  const query = event.target.elements.query.value.trim();
  if (query !== '') run(app, query);
}

function pressed(app, event) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.target.form.requestSubmit();
}

function table(app, { columns, rows, truncated, limit, elapsedMillis }) {
  if (rows.length === 0) return empty(app.t('cypher.empty'));
  return html`
    <p role="status" class="quiet">${app.t('cypher.count', { n: rows.length, ms: elapsedMillis })}${
      truncated ? html` <strong>${app.t('cypher.truncated', { limit })}</strong>` : nothing}</p>
    <div class="wide" tabindex="0" role="region" aria-label=${app.t('cypher.result')}>
      <table class="rows answer">
        <thead><tr>${columns.map((column, index) => html`<th scope="col" lang="ja" class=${typeof rows[0][index] === 'number' ? 'number' : ''}>${column}</th>`)}</tr></thead>
        <tbody>${rows.slice(0, SHOWN).map((row) => html`<tr>${row.map((value, index) => cell(columns[index], value))}</tr>`)}</tbody>
      </table>
    </div>
    ${rows.length > SHOWN ? html`<p class="quiet">${app.t('cypher.shown', { shown: SHOWN, n: rows.length })}</p>` : nothing}
    ${picture(app, columns, rows)}`;
}

/** Nodes and relationships of the answer; or else the organisations whose ids it names. */
function picture(app, columns, rows) {
  const { nodes, edges } = drawable(rows);
  if (nodes.length > 1) return html`<section><h2>${app.t('answer.picture')}</h2>${drawnNetwork(app, {
    key: rows, label: app.t('answer.picture.label'), height: 460,
    nodes: nodes.map(({ elementId, labels, properties }) => ({
      id: elementId, label: String(properties.name ?? properties.title ?? properties.id ?? labels[0]), kind: labels.find((label) => label !== 'Organization') ?? labels[0],
      href: properties.id ? (labels.includes('Agreement') ? toAgreement(properties.id) : toOrganization(properties.id)) : location.hash,
    })),
    edges: edges.map(({ start, end, type }) => ({ source: start, target: end, type, title: type })),
  })}</section>`;
  const column = columns.findIndex((name) => /(^|\.)id$/.test(name));
  const ids = column < 0 ? [] : rows.map((row) => row[column]).filter((id) => typeof id === 'string' && !/-\d+-\d+$/.test(id));
  return ids.length > 1 ? answerPicture(app, ids) : nothing;
}

/** More rows than this are for a file, not for reading. */
const SHOWN = 1000;

/** An id leads to what it names; agreements' ids end in field and number. */
function cell(column, value) {
  if (typeof value === 'number') return html`<td class="number">${value}</td>`;
  const text = written(value);
  if (/(^|\.)(id|agreement)$/.test(column) && text !== '') {
    const href = /-\d+-\d+$/.test(text) ? toAgreement(text) : toOrganization(text);
    return html`<td><a href=${href}>${text}</a></td>`;
  }
  return html`<td lang="ja">${text}</td>`;
}

function written(value) {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(written).join('、');
  if (value._type === 'node') return String(value.properties.name ?? value.properties.title ?? value.properties.id ?? value.labels.join(':'));
  if (value._type === 'relationship') return value.type;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
