import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { inHand } from '../../state/settling.js';
import { choice } from '../parts/choice.js';
import { finding } from '../parts/evidence.js';
import { entryMark, organizationLink } from '../parts/names.js';
import { spoken } from '../parts/spoken.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { pageOf, pager } from '../parts/tables.js';
import { BETWEEN } from '../issues.js';
import { cases } from './cases.js';
import { decision } from './decision.js';

/** @typedef {import('../../ui/app.js').App} App */

const SIZE = 20;
const SEVERITIES = ['error', 'warning', 'note'];
const STATUS = ['open', 'settled'];

/** Findings with readings of which a person may choose another. @param {App} app @param {string[]} kinds the first is shown unless another is asked for */
export function readingsTab(app, kinds) {
  const { severity, between, status = 'open', document, organization } = app.route.params;
  const kind = kinds.includes(app.route.params.kind) ? app.route.params.kind : kinds[0];
  const page = pageOf(app.route.params);
  const query = { kind, severity, between, status: status === 'all' ? undefined : status, document, organization, limit: SIZE, offset: (page - 1) * SIZE };
  const found = app.ask('readings', JSON.stringify(query), () => calls.issues(query));
  const shown = found.value && opening(app, found.value.items) || found;
  return html`<div class="filters">
      ${kinds.length > 1 ? one(app, 'kind', kinds, kind, (name) => app.term('issue', name)) : nothing}
      ${one(app, 'status', [...STATUS, 'all'], status, (name) => (name === 'all' ? app.t('filter.any') : app.term('decision', name)))}
      ${choice(app, 'severity', SEVERITIES.map((name) => ({ name })), (name) => app.term('severity', name))}
      ${kind === 'contradiction' ? choice(app, 'between', BETWEEN.map((name) => ({ name })), (name) => app.term('between', name)) : nothing}
    </div>
    <div aria-busy=${busy(shown)}>${whenReady(app, shown, () => listed(app, found.value, page))}</div>`;
}

const listed = (app, { items, total }, page) => (total === 0
  ? empty(app.t('settle.readings.empty'), html`<p class="quiet">${app.t('settle.readings.empty.advice')}</p>`)
  : html`<p class="quiet" role="status">${app.t('issues.count', { n: total })}</p>
    ${cases(app, items, { key: (issue) => issue.id, head: (issue) => head(app, issue), body: (issue) => body(app, issue) })}
    ${pager(app, { page, size: SIZE, total })}`);

/** What the case that is open from the start still waits for, so that nothing below it moves later. @param {App} app @param {any[]} items */
function opening(app, items) {
  if (app.memory.has('hand') || items.length === 0) return undefined;
  const at = inHand(items.map((issue) => issue.id), app.route.params.at, 0);
  return asked(items[at]).map((name) => resolved(app, name)).find((each) => each.status === 'loading');
}

/** A choice that always has one value; the first needs no word in the link. */
const one = (app, param, names, current, label) => html`<label class="choice"><span>${app.t(`filter.${param}`)}</span>
  <select name=${param} @change=${(event) => app.go(app.link({ [param]: event.target.value === names[0] ? '' : event.target.value, p: '', at: '' }))}>
    ${names.map((name) => html`<option value=${name} .selected=${name === current}>${label(name)}</option>`)}</select></label>`;

const head = (app, issue) => html`<h2 class="two"><span>${spoken(app, issue.message)}</span></h2>
  <span class="judged">${app.term('severity', issue.severity)}${issue.entry ? html` · ${entryMark(app, issue.entry)}` : nothing}${
    issue.decidedBy ? html` · ${app.t('decision.settled')}` : nothing}</span>`;

function body(app, issue) {
  const readings = issue.readings ?? [];
  const choices = readings.map((text, index) => ({ choice: String(index + 1), label: text, keys: String(index + 1), used: text === issue.inUse }));
  if (issue.decidedBy) choices.push({ choice: 'rule', label: app.t('settle.byRule'), keys: '0', used: false });
  return html`${finding(app, issue)}
    ${candidates(app, issue)}
    ${readings.length < 2 ? html`<p class="quiet">${app.t('settle.single')}</p>` : html`<h3>${app.t('settle.choose')}</h3>
    ${decision(app, {
      key: issue.id, subject: issue.message, choices, suggestions: issue.rule ? [issue.rule] : [],
      send: (reading, by, reason) => calls.chooseReading(issue.id, { reading, by, reason }),
      takeBack: (by, reason) => calls.chooseReading(issue.id, { reading: 'rule', by, reason }),
    })}`}`;
}

/** The names that an issue asks about: none where readings contradict each other, or a rule chose one of them. */
const asked = ({ kind, readings, rule }) => (kind === 'contradiction' || rule ? [] : (readings ?? []).flatMap((text) => text.split('→')).filter((name) => name.length <= 60).slice(0, 4));

const resolved = (app, name) => app.ask(`resolve ${name}`, '', () => calls.resolve(name));

/** Whom each name could mean, with the reason. @param {App} app @param {any} issue */
const candidates = (app, issue) => asked(issue).map((name) => {
  const found = resolved(app, name);
  return found.value?.candidates.length === 0 ? nothing : html`<section aria-busy=${busy(found)}><h3>${app.t('settle.candidates', { name })}</h3>
    ${whenReady(app, found, (answer) => html`<table class="rows features">
      <thead><tr><th scope="col">${app.t('column.organization')}</th><th scope="col" class="number">${app.t('settle.score')}</th>
        <th scope="col">${app.t('settle.judgement')}</th><th scope="col">${app.t('settle.explanation')}</th></tr></thead>
      <tbody>${answer.candidates.slice(0, 5).map((each) => html`<tr><td>${organizationLink(app, each)}</td><td class="number">${each.score.toFixed(2)}</td>
        <td>${app.t(`verdict.rule.${each.verdict}`)}</td><td>${spoken(app, each.reason)}</td></tr>`)}</tbody></table>`)}</section>`;
});
