import { html, live, nothing } from '../../lib/lit.js';
import { spoken } from '../parts/spoken.js';

/**
 * @typedef {import('../../ui/app.js').App} App
 * @typedef {{key: string, choice: string, label: string, reason: string, sending?: boolean, error?: any}} Decision
 */

/**
 * A case to decide; the choice named `open` leaves it in the list.
 *
 * @typedef {{key: string, choices: {choice: string, label: string, keys: string, used?: boolean}[], suggestions: string[], open?: string,
 *   send: (choice: string, by: string, reason: string) => Promise<any>, takeBack: (by: string, reason: string) => Promise<any>, subject: string}} Case
 */

/** What is about to be said of the case in hand. @param {App} app @param {string} key @returns {Decision | undefined} */
const begun = (app, key) => (app.memory.get('decision')?.key === key ? app.memory.get('decision') : undefined);

/** Begins to say it: the reason is asked for before anything is written. @param {App} app @param {Case} each @param {{choice: string, label: string}} choice */
export function begin(app, each, { choice, label }) {
  const before = begun(app, each.key);
  app.memory.set('decision', { key: each.key, choice, label, reason: before?.reason ?? '' });
  app.changed();
  requestAnimationFrame(() => /** @type {HTMLInputElement} */ (document.getElementById('reason'))?.focus());
}

/** The choices of a case and, once one is taken, the form for reason and name. @param {App} app @param {Case} each */
export function decision(app, each) {
  const current = begun(app, each.key);
  for (const choice of each.choices) app.shortcuts[choice.keys] = () => begin(app, each, choice);
  return html`<div class="decision">
    <div class="choices" role="group" aria-label=${app.t('settle.choices')}>
      ${each.choices.map((choice) => html`<button type="button" aria-pressed=${current ? current.choice === choice.choice : choice.used ?? false}
        aria-keyshortcuts=${choice.keys} @click=${() => begin(app, each, choice)}><kbd aria-hidden="true">${choice.keys}</kbd>${spoken(app, choice.label)}</button>`)}
    </div>
    ${current ? form(app, each, current) : nothing}
  </div>`;
}

function form(app, each, current) {
  const signer = app.choices.signer;
  return html`<form class="why" @submit=${(event) => submit(app, each, current, event)} @keydown=${(event) => event.key === 'Escape' && drop(app)}>
    <label class="reason"><span>${spoken(app, app.t('settle.reason', { choice: current.label }))}</span>
      <input id="reason" name="reason" required maxlength="500" autocomplete="off" list="reasons" .value=${live(current.reason)}
        @input=${(event) => (current.reason = event.target.value)} /></label>
    <datalist id="reasons">${each.suggestions.map((text) => html`<option value=${text}></option>`)}</datalist>
    <label><span>${app.t('settle.by')}</span><input name="by" required maxlength="80" autocomplete="name" .value=${signer} /></label>
    <button class="main" ?disabled=${current.sending ?? false}>${app.t('settle.record')}</button>
    <button type="button" @click=${() => drop(app)}>${app.t('settle.drop')}</button>
    ${current.sending ? html`<p role="status" class="sending">${app.t('settle.sending')} <progress aria-label=${app.t('settle.sending')}></progress></p>` : nothing}
    ${current.error ? html`<p role="alert" class="refused"><strong>${current.error.status === 0 ? app.t('state.unreachable') : current.error.title ?? app.t('settle.failed')}</strong>
      ${spoken(app, current.error.detail ?? '')}${current.error.status === 403 ? html` ${app.t('settle.forbidden')}` : nothing}</p>` : nothing}
  </form>`;
}

function drop(app) {
  app.memory.delete('decision');
  app.changed();
  focusCase();
}

async function submit(app, each, current, event) {
  event.preventDefault();
  const by = event.target.elements.by.value.trim();
  const reason = current.reason.trim();
  if (by === '' || reason === '' || current.sending) return;
  await app.choose({ signer: by });
  await send(app, current, () => each.send(current.choice, by, reason));
  if (current.error) return;
  app.memory.set('recorded', { subject: each.subject, label: current.label, key: each.key, takeBack: each.takeBack, open: current.choice === each.open });
  app.memory.delete('decision');
  if (current.choice !== each.open) settled(app).add(each.key);
  renewed(app);
}

/** Keys of the cases that were settled here: they are gone before the next list has come. @param {App} app @returns {Set<string>} */
export function settled(app) {
  if (!app.memory.has('settled')) app.memory.set('settled', new Set());
  return app.memory.get('settled');
}

/** Everything that was answered before may have changed with it. */
function renewed(app) {
  app.resources.renew();
  app.changed();
  requestAnimationFrame(focusCase);
}

async function send(app, current, call) {
  current.sending = true;
  current.error = undefined;
  app.changed();
  try {
    await call();
  } catch (error) {
    current.error = error;
  }
  current.sending = false;
  app.changed();
}

export const focusCase = () => /** @type {HTMLElement | null} */ (document.querySelector('.case[aria-current=true]'))?.focus();

/** What was written last, and the way back. @param {App} app */
export function recorded(app) {
  const last = app.memory.get('recorded');
  return html`<div class="recorded" role="status">${last ? html`
    <p><span class="happened">${spoken(app, last.undone ? app.t('settle.undone', { subject: last.subject }) : last.label === '' ? app.t('settle.takingBack', { subject: last.subject })
      : app.t('settle.recorded', { subject: last.subject, choice: last.label }))}</span>
      ${last.undone || last.open || last.asking ? nothing : html`<button type="button" @click=${() => ask(app, last)}>${app.t('settle.takeBack')}</button>`}
</p>
    ${last.asking && !last.undone ? why(app, last) : nothing}
    ${last.error ? html`<p class="refused"><strong>${last.error.title ?? app.t('settle.failed')}</strong> ${spoken(app, last.error.detail ?? '')}</p>` : nothing}` : nothing}</div>`;
}

/** Taking back is a word of its own, with a reason and a name. @param {App} app @param {any} last */
function ask(app, last) {
  last.asking = true;
  app.changed();
  requestAnimationFrame(() => document.getElementById('undo-reason')?.focus());
}

const why = (app, last) => html`<form class="why" @submit=${(event) => takeBack(app, last, event)} @keydown=${(event) => event.key === 'Escape' && spare(app, last)}>
    <label class="reason"><span>${app.t('settle.takeBack.why')}</span><input id="undo-reason" name="reason" required maxlength="500" autocomplete="off" /></label>
    <label><span>${app.t('settle.by')}</span><input name="by" required maxlength="80" autocomplete="name" .value=${app.choices.signer} /></label>
    <button class="main" ?disabled=${last.sending ?? false}>${app.t('settle.takeBack')}</button>
    <button type="button" @click=${() => spare(app, last)}>${app.t('settle.drop')}</button>
    ${last.sending ? html`<p role="status" class="sending">${app.t('settle.sending')} <progress aria-label=${app.t('settle.sending')}></progress></p>` : nothing}
  </form>`;

/** It stays as it was recorded. */
function spare(app, last) {
  if (last.label === '') app.memory.delete('recorded');
  last.asking = false;
  app.changed();
}

async function takeBack(app, last, event) {
  event.preventDefault();
  const [by, reason] = ['by', 'reason'].map((name) => event.target.elements[name].value.trim());
  if (by === '' || reason === '' || last.sending) return;
  await app.choose({ signer: by });
  await send(app, last, () => last.takeBack(by, reason));
  if (last.error) return;
  last.undone = true;
  settled(app).delete(last.key);
  renewed(app);
}

/** Begins to take something of the ledger back, in the place where recording is told. @param {App} app @param {string} subject @param {(by: string, reason: string) => Promise<any>} call */
export function reverse(app, subject, call) {
  const last = { subject, label: '', takeBack: call };
  app.memory.set('recorded', last);
  ask(app, last);
  document.querySelector('.recorded')?.scrollIntoView({ block: 'nearest' });
}
