import { html, live, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { toAgreement, toOrganization } from '../state/route.js';
import { EXAMPLES } from './cypher-examples.js';
import { busy, empty, whenReady } from './parts/states.js';

/** @typedef {import('../ui/app.js').App} App */

/** Cypher: a question in the graph's own language; reads only. @param {App} app */
export function cypher(app) {
  const asked = app.route.params.run ? app.route.params.q : undefined;
  const result = asked && app.ask(`cypher ${app.memory.get('runs') ?? 0}`, asked, () => calls.cypher(asked));
  return html`<h1>${app.t('screen.cypher')}</h1>
    <p class="lead">${app.t('cypher.lead')}</p>
    <div class="columns cypher">
      <form @submit=${(event) => submit(app, event)}>
        <label for="query">${app.t('cypher.query')}</label>
        <textarea id="query" name="query" rows="9" spellcheck="false" .value=${live(app.memory.get('query') ?? app.route.params.q ?? '')}
          @input=${(event) => app.memory.set('query', event.target.value)} @keydown=${(event) => pressed(app, event)}></textarea>
        <p><button class="main">${app.t('cypher.run')}</button> <span class="quiet">${app.t('cypher.limits')}</span></p>
      </form>
      <section><h2>${app.t('cypher.examples')}</h2>
        <ul class="plain">${EXAMPLES.map(([name, query]) => html`<li>
          <button type="button" class="plain" @click=${() => run(app, query)}>${app.t(`cypher.example.${name}`)}</button></li>`)}</ul>
      </section>
    </div>
    <section aria-live="polite" aria-busy=${result ? busy(result) : 'false'}>
      ${result ? whenReady(app, result, (answer) => table(app, answer)) : nothing}
    </section>`;
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
    ${rows.length > SHOWN ? html`<p class="quiet">${app.t('cypher.shown', { shown: SHOWN, n: rows.length })}</p>` : nothing}`;
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
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
