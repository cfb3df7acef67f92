import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { toAgreement } from '../../state/route.js';
import { date, entryMark, entryName, linesOf } from './names.js';
import { spoken } from './spoken.js';
import { whenReady } from './states.js';

/** @typedef {import('../../ui/app.js').App} App */
/** @typedef {import('../../api/types.js').Cite} Cite */
/** @typedef {import('../../api/types.js').Issue} Issue */

/** Where it says so, in short: 個票 ⑥-3. @param {App} app @param {Cite} cite */
export const entryOf = (app, cite) =>
  html`<span class="entry" title=${`${cite.documentTitle} ${linesOf(app, cite.lines)}`} lang=${app.languageOf(entryName(app, cite.entry)) ?? nothing}>${entryName(app, cite.entry)}</span>`;

/** Where it says so, in full, with the passage when the document is at hand. @param {App} app @param {Cite} cite */
export function citation(app, cite) {
  const passage = app.ask(`passage ${cite.document} ${cite.lines}`, '', () => calls.passage(cite.document, cite.lines));
  return html`<article class="citation">
    <h3>${entryMark(app, cite.entry)} <span lang="ja">${cite.documentTitle}</span></h3>
    <dl class="pairs">
      <dt>${app.t('cite.place')}</dt>
      <dd>${linesOf(app, cite.lines)}${cite.field ? ` · ${app.term('field', cite.field)}` : nothing}${
        cite.mark ? html` · <span lang="ja">【${cite.mark.replace(/[【】]/g, '')}】</span>` : nothing}</dd>
      ${cite.asOf ? html`<dt>${app.t('cite.asOf')}</dt><dd>${date(app, cite.asOf)}</dd>` : nothing}
      <dt>${app.t('cite.printed')}</dt>
      <dd lang="ja">${cite.printed}</dd>
    </dl>
    ${passage.error?.status === 404
      ? html`<p class="quiet">${app.t('cite.absent')}</p>`
      : whenReady(app, passage, ({ lines }) => passageLines(app, cite, lines))}
  </article>`;
}

function passageLines(app, cite, lines) {
  return html`<div class="passage" tabindex="0" role="region" lang="ja" aria-label=${app.t('cite.passage', { entry: entryName(app, cite.entry) })}>
    <table><tbody>
      ${lines.map((line) => html`<tr><th scope="row">${line.number}</th><td>${line.text}</td></tr>`)}
    </tbody></table>
  </div>`;
}

/** A finding with every reading, the one in use and why. @param {App} app @param {Issue} issue */
export function finding(app, issue) {
  return html`<article class="finding" data-severity=${issue.severity}>
    <p class="head"><span class="severity">${app.term('severity', issue.severity)}</span>
      <span>${app.term('issue', issue.kind)}</span>
      ${issue.between ? html`<span>${app.term('between', issue.between)}</span>` : nothing}
      ${issue.entry ? html`${entryMark(app, issue.entry)}` : nothing}
      ${issue.lines ? html`<span class="quiet">${linesOf(app, issue.lines)}</span>` : nothing}</p>
    <p class="message">${spoken(app, issue.message)}</p>
    ${issue.told.length > 0 ? told(app, issue) : readings(app, issue)}
    <dl class="pairs">
      ${issue.told.some((each) => each.text === issue.inUse) ? nothing : html`<dt>${app.t('issue.inUse')}</dt>
        <dd>${issue.inUse ? spoken(app, issue.inUse) : app.t('issue.none')}</dd>`}
      ${issue.rule ? html`<dt>${app.t('issue.rule')}</dt><dd>${spoken(app, issue.rule)}</dd>` : nothing}
      ${issue.decidedBy ? html`<dt>${app.t('issue.decided')}</dt>
        <dd><span lang="ja">${issue.decidedBy}</span> ${date(app, issue.decidedAt.slice(0, 10))} <span lang="ja">${issue.reason}</span></dd>` : nothing}
    </dl>
    ${issue.agreements.length > 0 && app.route.screen !== 'agreement'
      ? html`<p>${issue.agreements.map((id) => html`<a class="spaced" href=${toAgreement(id)}>${app.t('issue.agreement', { id })}</a>`)}</p>`
      : nothing}
  </article>`;
}

/** For each kind of tie: how many, none, or not surveyed. @param {App} app @param {import('../../api/types.js').TieCoverage[]} ties */
export const tieCoverage = (app, ties) => (ties.length === 0 ? nothing : html`<ul class="surveyed">
    ${ties.map((tie) => html`<li data-state=${tie.state} title=${tie.sources.map((source) => source.note).filter(Boolean).join('')}>${
      app.choices.language === 'en' ? tie.en : tie.ja}</li>`)}</ul>`);

const readings = (app, issue) => issue.readings.length > 0
  ? html`<ol class="readings" aria-label=${app.t('issue.readings')}>${issue.readings.map((reading) => html`<li>${spoken(app, reading)}</li>`)}</ol>`
  : nothing;

/** The readings of a contradiction side by side, each with the place that prints it. */
function told(app, issue) {
  return html`<div class="told" role="group" aria-label=${app.t('issue.readings')}>
    ${issue.told.map((each) => html`<div class="reading" data-used=${each.text === issue.inUse}>
      <p>${spoken(app, each.text)}</p>
      ${each.text === issue.inUse ? html`<p class="used">${app.t('issue.inUse')}</p>` : nothing}
      ${each.text === issue.byRule && issue.decidedBy ? html`<p class="quiet">${app.t('issue.byRule')}</p>` : nothing}
      ${place(app, issue, each)}
    </div>`)}
  </div>`;
}

/** Where a reading is printed; a button shows the passage when the document is at hand. */
function place(app, issue, { document, documentTitle, entry, lines }) {
  const shown = app.memory.get('passages') ?? new Set();
  const key = `${issue.id} ${document} ${entry} ${lines}`;
  const toggle = () => {
    shown.has(key) ? shown.delete(key) : shown.add(key);
    app.memory.set('passages', shown);
    app.changed();
  };
  return html`<p class="quiet">${documentTitle ? html`<span lang="ja">${documentTitle}</span> ` : nothing}${
    entry ? html`${entryMark(app, entry)} ` : nothing}${lines ? html`<button type="button" class="link"
      aria-expanded=${shown.has(key)} @click=${toggle}>${linesOf(app, lines)}</button>` : nothing}</p>
    ${shown.has(key) ? passageOf(app, document, lines, entry ?? lines) : nothing}`;
}

/** The lines of a document, when it is at hand. @param {App} app @param {string} document @param {string} lines @param {string} entry */
export function passageOf(app, document, lines, entry) {
  const passage = app.ask(`passage ${document} ${lines}`, '', () => calls.passage(document, lines));
  return passage.error?.status === 404
    ? html`<p class="quiet">${app.t('cite.absent')}</p>`
    : whenReady(app, passage, (found) => passageLines(app, { entry }, found.lines));
}

/** What an answer rests on, and what it does not cover. @param {App} app @param {import('../../api/types.js').Coverage} coverage */
export const coverage = (app, coverage) =>
  html`<div class="coverage">
    <h2>${app.t('coverage.title')}</h2>
    ${tieCoverage(app, coverage.ties)}
    ${(coverage.cautions ?? []).map((each) => html`<p>${app.choices.language === 'en' ? each.en : each.ja}</p>`)}
    <p>${app.choices.language === 'en' ? coverage.noteEn : coverage.note}</p>
    <ul>
      ${coverage.sources.map((source) => html`<li><span lang="ja">${source.title}</span> ${
        source.asOf ? html`<span class="quiet">${app.t('coverage.asOf')} ${date(app, source.asOf)}</span>` : nothing}</li>`)}
    </ul>
  </div>`;
