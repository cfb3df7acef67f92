import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { address, Problem } from '../api/client.js';
import { joinIds, splitIds } from '../state/route.js';
import { organizationLink } from './parts/names.js';
import { icon } from './parts/icons.js';
import { spoken } from './parts/spoken.js';

/** @typedef {import('../ui/app.js').App} App */

const SECTIONS = ['summary', 'network', 'map', 'rankings', 'change', 'organizations', 'hub', 'suggestions', 'anniversaries', 'method', 'coverage', 'contradictions', 'sources'];
const FORMATS = ['docx', 'pdf', 'xlsx'];
const MOST = 10;
const RUNS = 20;
/** Milliseconds between two looks at how far the server is. */
const LOOK = 400;

/** 報告: the meeting pack, put together and saved as a file. @param {App} app */
export function report(app) {
  const { without = '', ids = '', lang = app.choices.language, office = '', run = '' } = app.route.params;
  const left = splitIds(without);
  const chosen = splitIds(ids).slice(0, MOST);
  const query = { asOf: app.route.params.asOf, lang, office, run, organization: chosen, sections: left.length === 0 ? [] : SECTIONS.filter((each) => !left.includes(each)) };
  const logo = app.memory.get('report logo');
  const state = app.memory.get('report') ?? {};
  return html`<h1>${app.t('screen.report')}</h1>
    <p class="lead">${app.t('report.lead')}</p>
    <div class="columns two report-form">
      <fieldset><legend>${app.t('report.sections')}</legend>
        ${SECTIONS.filter((each) => each !== 'change' || run !== '').map((each) => html`<label class="tick"><input type="checkbox" name="section" .checked=${!left.includes(each)}
          @change=${() => app.adjust({ without: joinIds(left.includes(each) ? left.filter((other) => other !== each) : [...left, each]) })} /> ${app.t(`report.section.${each}`)}</label>`)}
      </fieldset>
      <div>
        <fieldset><legend>${app.t('report.organizations')}</legend>
          <p class="quiet">${app.t('report.organizations.advice', { n: MOST })}</p>
          <div class="compared">${chosen.map((id) => chip(app, id, chosen))}
          ${chosen.length < MOST ? html`<enishi-search class="adder" name="reported" .label=${app.t('report.add')} .taken=${(item) => app.adjust({ ids: joinIds([...chosen, item.id]) })} .app=${app}></enishi-search>` : nothing}</div>
        </fieldset>
        <fieldset><legend>${app.t('report.cover')}</legend>
          <p>${app.route.params.asOf ? html`${app.t('asOf.label')}${app.t('list.stop')}${app.date(app.route.params.asOf)}` : html`<span class="quiet">${app.t('report.allTimes')}</span>`}</p>
          <label class="choice"><span>${app.t('choice.language')}</span><select name="lang" @change=${(event) => app.adjust({ lang: event.target.value })}>
            ${[['ja', '日本語'], ['en', 'English']].map(([value, label]) => html`<option value=${value} lang=${value} .selected=${value === lang}>${label}</option>`)}</select></label>
          <label class="choice"><span>${app.t('report.office')}</span><input name="office" maxlength="100" .value=${office} @change=${(event) => app.adjust({ office: event.target.value.trim() })} /></label>
          <label class="choice upload"><span>${app.t('report.logo')}</span><span class="pick" lang=${logo ? 'ja' : nothing}>${logo ? logo.name : app.t('report.logo.pick')}</span><input type="file" class="unseen" name="logo" accept="image/png,image/jpeg"
            @change=${(event) => { app.memory.set('report logo', event.target.files[0]); app.changed(); }} /></label>
          ${runChoice(app, run)}
        </fieldset>
        <p class="makes"><a class="make" href=${address(['reports', 'centrality.html'], query)} target="_blank" rel="noopener">${icon('report')}${app.t(logo ? 'report.preview.without' : 'report.preview')}</a>
          ${FORMATS.map((format) => html`<button type="button" class="main" ?disabled=${state.making !== undefined || left.length === SECTIONS.length} @click=${() => make(app, format, query, logo)}>${app.t(`report.make.${format}`)}</button>`)}</p>
        <div role="status" class="made">${state.making ? html`<p>${app.t('report.making', { format: app.t(`report.format.${state.making}`) })} ${progress(app, state)}</p>` : nothing}
          ${state.made ? html`<p>${app.t('report.made', { format: app.t(`report.format.${state.made}`), kb: state.kb })}</p>` : nothing}</div>
        ${state.error ? html`<p role="alert" class="refused"><strong>${state.error.status === 0 ? app.t('state.unreachable') : state.error.title ?? app.t('report.failed')}</strong> ${spoken(app, state.error.detail ?? '')}</p>` : nothing}
      </div>
    </div>`;
}

/** Which kept analysis the pack tells the change from. @param {App} app @param {string} run its id, or nothing */
function runChoice(app, run) {
  const { value } = app.ask('runs', '', () => calls.runs(RUNS));
  const words = app.choices.language;
  const told = (each) => [app.date(each.at.slice(0, 10)), each.of.name[words], each.note].filter(Boolean).join(' ');
  if (!run && value?.total === 0) {
    return html`<p class="choice nothing"><span>${app.t('report.run')}</span><span>${app.t('report.run.nothing')}</span></p>`;
  }
  return html`<label class="choice"><span>${app.t('report.run')}</span><select name="run" ?disabled=${!run && !value?.total} @change=${(event) => app.adjust({ run: event.target.value })}>
    <option value="" .selected=${run === ''}>${app.t('report.run.none')}</option>
    ${value?.items.some((each) => each.id === run) || run === '' ? nothing : html`<option value=${run} .selected=${true}>${run}</option>`}
    ${(value?.items ?? []).map((each) => html`<option value=${each.id} .selected=${each.id === run}>${told(each)}</option>`)}</select></label>`;
}

function chip(app, id, chosen) {
  const { value } = app.ask(`profile ${id}`, '', () => calls.organization(id));
  return html`<span class="chip">${value ? organizationLink(app, value) : id}
    <button type="button" aria-label=${app.t('compare.remove', { name: value ? app.name(value) : id })} @click=${() => app.adjust({ ids: joinIds(chosen.filter((each) => each !== id)) })}>×</button></span>`;
}

/** Which step of how many the server is at. @param {App} app @param {any} state */
function progress(app, { step }) {
  if (!step?.of) return html`<progress aria-label=${app.t('report.progress')}></progress>`;
  const words = app.t(SECTIONS.includes(step.doing) ? `report.section.${step.doing}` : `report.${step.doing}`);
  return html`<br /><progress aria-label=${app.t('report.progress')} max=${step.of} value=${step.done}></progress> ${app.t('report.step', { done: step.done + 1, of: step.of, words })}`;
}

/** Made by the server, which takes some seconds and says how far it is; then saved by the browser. */
async function make(app, format, query, logo) {
  app.memory.set('report', { making: format });
  app.changed();
  const name = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  const look = setInterval(() => calls.reportProgress(name).then((step) => {
    if (step.of && app.memory.get('report')?.making) {
      app.memory.set('report', { making: format, step });
      app.changed();
    }
  }, () => {}), LOOK);
  try {
    const file = await calls.reportFile(format, { ...query, progress: name }, logo);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `enishi-centrality.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    app.memory.set('report', { made: format, kb: Math.ceil(file.size / 1024) });
  } catch (error) {
    app.memory.set('report', { error: error instanceof Problem ? error : new Problem({ status: 500 }) });
  } finally {
    clearInterval(look);
  }
  app.changed();
}
