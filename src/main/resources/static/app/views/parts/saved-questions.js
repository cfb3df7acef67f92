import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { withLiterals } from '../../state/cypher-literals.js';
import { format } from '../../state/route.js';
import { changeable, inWords } from '../../state/saved-questions.js';
import { date } from './names.js';
import { spoken } from './spoken.js';
import { busy, whenReady } from './states.js';

/** @typedef {import('../../ui/app.js').App} App */

const SHOWN = 100;

/** Questions kept under a name; each leads to its answer, its words can be changed, and it can be taken away. @param {App} app */
export function savedQuestions(app) {
  const kept = app.ask('saved questions', '', () => calls.savedQuestions(SHOWN));
  const dropped = app.memory.get('dropped question');
  return html`<section class="saved-questions"><h2>${app.t('kept.title')}</h2>
    ${dropped ? html`<p role="status">${app.t('kept.dropped', { name: dropped.name })} <button type="button" @click=${() => restore(app, dropped)}>${app.t('kept.undo')}</button></p>` : nothing}
    ${refused(app, app.memory.get('drop refused'))}
    <div aria-busy=${busy(kept)}>${whenReady(app, kept, ({ items, total }) => (items.length === 0 ? html`<p class="quiet">${app.t('kept.none')}</p>` : html`<ul class="plain">${items.map((each) => question(app, each))}</ul>
      ${total > items.length ? html`<p class="cut">${app.t('checks.cut', { shown: items.length, total })}</p>` : nothing}`))}</div></section>`;
}

function question(app, each) {
  const names = Object.keys(each.parameters);
  const words = each.kind === 'words';
  return html`<li><a href=${words ? toWords(inWords(each)) : toCypher(each)}><strong lang="ja">${each.name}</strong></a>
    <span class="quiet">${words ? html`<span lang="ja">${inWords(each)}</span>` : app.t('screen.cypher')} · ${date(app, each.savedAt.slice(0, 10))}</span>
    <button type="button" class="plain" aria-label=${app.t('kept.drop.label', { name: each.name })} @click=${() => drop(app, each)}>${app.t('kept.drop')}</button>
    <details class="rename"><summary aria-label=${app.t('kept.rename.label', { name: each.name })}>${app.t('kept.rename')}</summary><form @submit=${(event) => rename(app, each, event)}>
      <label class="choice"><span>${app.t('kept.name')}</span><input name="name" required maxlength="100" autocomplete="off" .value=${each.name} /></label><button>${app.t('kept.rename')}</button></form></details>
    ${words && names.length > 0 ? html`<form class="changeable" @submit=${(event) => again(app, each, event)}>${names.map((name) => html`<label class="choice"><span>${app.t('kept.word', { n: name })}</span>
      <input name=${name} .value=${String(each.parameters[name])} /></label>`)}<button>${app.t('ask.go')}</button></form>` : nothing}</li>`;
}

const toWords = (q) => format({ screen: 'ask', params: { q } });
const toCypher = ({ q, parameters }) => format({ screen: 'cypher', params: { q: withLiterals(q, parameters), run: '1' } });

function again(app, question, event) {
  event.preventDefault();
  app.go(toWords(inWords(question, Object.fromEntries(new FormData(event.target)))));
}

/** The question on the screen, to be kept under a name; which of its words can be changed later is ticked. @param {App} app @param {{kind: 'words' | 'cypher', q: string, words?: string[]}} asked */
export function keepQuestion(app, { kind, q, words = [] }) {
  const state = app.memory.get('keeping question') ?? {};
  const changeables = [...new Set(words)].filter((word) => word !== '' && q.includes(word));
  return html`<details class="keep-question"><summary>${app.t('kept.keep')}</summary>
    <form @submit=${(event) => keep(app, kind, q, changeables, event)}>
      <label class="choice"><span>${app.t('kept.name')}</span><input name="name" required maxlength="100" autocomplete="off" /></label>
      ${changeables.length > 0 ? html`<fieldset class="bare"><legend>${app.t('kept.changeable')}</legend>${changeables.map((word, index) => html`<label class="check"><input type="checkbox" name=${`word-${index}`} /><span lang="ja">${word}</span></label>`)}</fieldset>` : nothing}
      <button ?disabled=${state.sending ?? false}>${app.t('kept.keep')}</button>
      ${state.done ? html`<span role="status">${app.t('kept.done', { name: state.done })} <a href=${format({ screen: 'ask' })}>${app.t('kept.title')}</a></span>` : nothing}
      ${refused(app, state.error)}
    </form></details>`;
}

const refused = (app, error) => (error ? html`<p role="alert" class="refused"><strong>${error.title ?? app.t('state.unreachable')}</strong> ${spoken(app, error.detail ?? '')}${
  error.status === 403 ? html` ${app.t('settle.forbidden')}` : nothing}</p>` : nothing);

async function keep(app, kind, q, changeables, event) {
  event.preventDefault();
  const form = event.target;
  const name = form.elements.name.value.trim();
  const ticked = changeables.filter((_, index) => form.elements[`word-${index}`].checked);
  const { q: kept, parameters } = kind === 'words' ? changeable(q, ticked) : { q, parameters: {} };
  app.memory.set('keeping question', { sending: true });
  app.changed();
  try {
    await calls.saveQuestion({ name, kind, q: kept, parameters });
    form.reset();
    app.memory.set('keeping question', { done: name });
    app.resources.renew();
  } catch (error) {
    app.memory.set('keeping question', { error });
  }
  app.changed();
}

async function rename(app, question, event) {
  event.preventDefault();
  const form = event.target;
  try {
    await calls.renameQuestion(question.id, form.elements.name.value.trim());
    form.closest('details').open = false;
    app.memory.delete('drop refused');
    app.resources.renew();
  } catch (error) {
    app.memory.set('drop refused', error);
  }
  app.changed();
}

async function drop(app, question) {
  try {
    await calls.dropQuestion(question.id);
    app.memory.set('dropped question', question);
    app.memory.delete('drop refused');
    app.resources.renew();
  } catch (error) {
    app.memory.set('drop refused', error);
  }
  app.changed();
}

async function restore(app, { name, kind, q, parameters }) {
  try {
    await calls.saveQuestion({ name, kind, q, parameters });
    app.memory.delete('dropped question');
    app.resources.renew();
  } catch (error) {
    app.memory.set('drop refused', error);
  }
  app.changed();
}
