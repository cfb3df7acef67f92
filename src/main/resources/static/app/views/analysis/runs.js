import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { date } from '../parts/names.js';
import { spoken } from '../parts/spoken.js';
import { busy, whenReady } from '../parts/states.js';

/** @typedef {import('../../ui/app.js').App} App */

const SHOWN = 20;

/** Rankings that were kept: this one can be added, and each be taken again on the facts of now. @param {App} app @param {any} query */
export function runs(app, query) {
  const kept = app.ask('runs', '', () => calls.runs(SHOWN));
  const state = app.memory.get('keeping') ?? {};
  return html`<section><h2>${app.t('runs.title')}</h2>
    <form class="why" @submit=${(event) => keep(app, query, event)}>
      <label class="reason"><span>${app.t('runs.note')}</span><input name="note" maxlength="200" autocomplete="off" /></label>
      <button ?disabled=${state.sending ?? false}>${app.t('runs.keep')}</button>
      ${state.error ? html`<p role="alert" class="refused"><strong>${state.error.title ?? app.t('state.unreachable')}</strong> ${spoken(app, state.error.detail ?? '')}${state.error.status === 403 ? html` ${app.t('settle.forbidden')}` : nothing}</p>` : nothing}
    </form>
    <div aria-busy=${busy(kept)}>${whenReady(app, kept, ({ items, total }) => (total === 0 ? html`<p class="quiet">${app.t('runs.none')}</p>` : html`<table class="rows">
      <thead><tr><th scope="col">${app.t('settle.ledger.at')}</th><th scope="col">${app.t('analysis.measure')}</th><th scope="col">${app.t('runs.top')}</th>
        <th scope="col">${app.t('runs.note')}</th><th scope="col">${app.t('runs.facts')}</th><th scope="col">${app.t('runs.repeat')}</th></tr></thead>
      <tbody>${items.map((run) => row(app, run))}</tbody></table>
      ${total > items.length ? html`<p class="cut">${app.t('checks.cut', { shown: items.length, total })}</p>` : nothing}`))}</div></section>`;
}

function row(app, run) {
  const words = app.choices.language;
  const repeated = app.memory.get(`repeat ${run.id}`) && app.ask(`repeat ${run.id}`, '', () => calls.repeatRun(run.id));
  return html`<tr><td class="date">${date(app, run.at.slice(0, 10))}</td><td>${run.of.name[words]}</td>
    <td lang="ja">${run.top.map((each) => each.name).join('、')}</td><td lang="ja">${run.note ?? ''}</td>
    <td>${app.t(run.sameFacts ? 'runs.facts.same' : 'runs.facts.other')}</td>
    <td>${repeated ? whenReady(app, repeated, (value) => html`${value[words]} <span class="quiet">${app.t('runs.moved', { n: value.movements?.changed ?? 0 })}</span>`)
      : html`<button type="button" @click=${() => { app.memory.set(`repeat ${run.id}`, true); app.changed(); }}>${app.t('runs.again')}</button>`}</td></tr>`;
}

async function keep(app, { measure, ...query }, event) {
  event.preventDefault();
  const form = event.target;
  app.memory.set('keeping', { sending: true });
  app.changed();
  try {
    await calls.keepRun({ measure, ...query, note: form.elements.note.value.trim() });
    form.reset();
    app.memory.set('keeping', {});
    app.resources.renew();
  } catch (error) {
    app.memory.set('keeping', { error });
  }
  app.changed();
}
