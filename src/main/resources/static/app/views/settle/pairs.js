import { html, nothing, svg } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { counted, DIFFERENT_BELOW, filterPairs, pairKey, SAME_FROM } from '../../state/settling.js';
import { choice } from '../parts/choice.js';
import { date, entryMark, kindOf, languageOf, organizationLink, placeOf } from '../parts/names.js';
import { spoken } from '../parts/spoken.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { pageOf, pager } from '../parts/tables.js';
import { cases } from './cases.js';
import { decision, settled } from './decision.js';

/** @typedef {import('../../ui/app.js').App} App */

/** As many pairs as one answer brings; what is beyond is said. */
const FETCHED = 500;
const SIZE = 20;
const VERDICTS = ['same', 'different', 'unsure'];

/** @param {App} app */
const queue = (app) => app.ask('queue', '', () => calls.queue({ limit: FETCHED }).then((found) => named(app, found)));

/** How many wait, without those that were settled here just now; undefined until it is known. @param {App} app */
export function waiting(app) {
  const { value } = queue(app);
  return value && value.total - value.items.filter((pair) => settled(app).has(pairKey(pair))).length;
}

/** The sides with their English names, where the page speaks English. @param {App} app @param {any} found */
async function named(app, found) {
  if (app.choices.language !== 'en') return found;
  const names = await calls.organizationNames(found.items.flatMap(({ left, right }) => [left.name, right.name])).catch(() => new Map());
  const side = (each) => ({ ...each, nameEn: names.get(each.name) });
  return { ...found, items: found.items.map((pair) => ({ ...pair, left: side(pair.left), right: side(pair.right) })) };
}

/** Pairs that might be one, the surest first. @param {App} app */
export function pairsTab(app) {
  const found = queue(app);
  return html`<div aria-busy=${busy(found)}>${whenReady(app, found, (queue) => list(app, queue))}</div>`;
}

function list(app, { items, total }) {
  if (total === 0) return empty(app.t('settle.pairs.empty'), html`<p class="quiet">${app.t('settle.pairs.empty.advice')}</p>`);
  const { kind, verdict, text } = app.route.params;
  const shown = filterPairs(items.filter((pair) => !settled(app).has(pairKey(pair))), { kind, verdict, text });
  const page = Math.min(pageOf(app.route.params), Math.max(1, Math.ceil(shown.length / SIZE)));
  return html`<div class="filters">
      ${choice(app, 'kind', counted(items.flatMap((pair) => [...new Set([pair.left.kind, pair.right.kind])])), (name) => app.term('kind', name))}
      ${choice(app, 'verdict', counted(items.map((pair) => pair.verdict)), (name) => app.t(`verdict.${name}`))}
      <label class="choice"><span>${app.t('filter.text')}</span>
        <input type="search" name="text" .value=${text ?? ''} @input=${(event) => app.adjust({ text: event.target.value, p: '' })} /></label>
      <span class="count">${app.t('settle.pairs.count', { n: shown.length })}</span>
    </div>
    ${total > items.length ? html`<p class="cut">${app.t('settle.pairs.cut', { shown: items.length, total })}</p>` : nothing}
    ${shown.length === 0 ? empty(app.t('settle.filtered')) : cases(app, shown.slice((page - 1) * SIZE, page * SIZE), {
      key: pairKey, head: (pair) => head(app, pair), body: (pair) => body(app, pair),
    })}
    ${pager(app, { page, size: SIZE, total: shown.length })}`;
}

const head = (app, { left, right, verdict, score }) => html`<h2 class="two">
    <span class="one">${organizationLink(app, left)}</span> <span class="quiet" aria-label=${app.t('settle.and')}>⇔</span>
    <span class="one">${organizationLink(app, right)}</span></h2>
  <span class="judged">${gauge(score)}<span class="digits">${score.toFixed(2)}</span> ${app.t(`verdict.rule.${verdict}`)}</span>`;

/** The score on its way from two to one, with the two thresholds. @param {number} score */
const gauge = (score) => html`<svg class="gauge" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
  <rect class="rail" x="0" y="3" width="100" height="4" /><rect class="length" x="0" y="3" height="4" width=${100 * Math.min(1, Math.max(0, score))} />
  ${[DIFFERENT_BELOW, SAME_FROM].map((at) => svg`<line x1=${100 * at} x2=${100 * at} y1="0" y2="10" />`)}</svg>`;

function body(app, pair) {
  const { left, right } = pair;
  const subject = app.t('settle.subject', { left: app.name(left), right: app.name(right) });
  return html`
    ${pair.held ? html`<p class="held"><strong>${app.t('settle.held')}</strong> ${date(app, pair.held.at.slice(0, 10))} <span lang="ja">${pair.held.by}: ${pair.held.note}</span></p>` : nothing}
    <div class="sides">${[left, right].map((side) => known(app, side))}</div>
    <h3>${app.t('settle.why')}</h3>
    ${features(app, pair)}
    ${decision(app, {
      key: pairKey(pair), subject, open: 'unsure',
      choices: VERDICTS.map((verdict, index) => ({ choice: verdict, label: app.t(`verdict.${verdict}`), keys: String(index + 1) })),
      suggestions: pair.features.map((feature) => feature.explanation),
      send: (verdict, by, note) => calls.judge({ left: left.id, right: right.id, verdict, by, note }),
      takeBack: (by, note) => calls.judge({ left: left.id, right: right.id, verdict: 'unsure', by, note }),
    })}`;
}

/** What the graph knows of each, for the eye that has to decide. @param {App} app @param {any} side */
function known(app, side) {
  const profile = app.ask(`side ${side.id}`, '', () => Promise.all([calls.organization(side.id), calls.places(side.id)]).then(([value, places]) => ({ ...value, places: places.items })));
  return html`<div class="side" aria-busy=${busy(profile)}>
    <h3>${organizationLink(app, side)} <span class="quiet">${[placeOf(app, side), kindOf(app, side)].filter(Boolean).join(' · ')}</span></h3>
    ${whenReady(app, profile, (value) => html`<dl class="pairs">
      <dt>${app.t('column.printed')}</dt><dd lang="ja">${value.aliases.join('、') || '–'}</dd>
      <dt>${app.t('column.agreements')}</dt><dd>${value.agreements.length === 0 ? '–' : html`${value.agreements.slice(0, 3).map((each) => html`<span class="whole-line" lang="ja">${each.title}</span>`)}
        ${value.agreements.length > 3 ? html`<span class="quiet">${app.t('settle.others', { n: value.agreements.length - 3 })}</span>` : nothing}`}</dd>
      ${value.councils.length > 0 ? html`<dt>${app.t('notes.councils')}</dt><dd lang="ja">${value.councils.map((council) => council.name).join('、')}</dd>` : nothing}
      ${value.members.length > 0 ? html`<dt>${app.t('notes.members')}</dt><dd>${value.members.slice(0, 6).map((member, at) => html`${at > 0 ? app.t('list.comma') : nothing}<span lang=${languageOf(app, member)}>${app.name(member)}</span>`)}
        ${value.members.length > 6 ? html`<span class="quiet">${app.t('settle.others', { n: value.members.length - 6 })}</span>` : nothing}</dd>` : nothing}
      <dt>${app.t('notes.entries')}</dt><dd class="entries">${placesOf(app, value)}</dd>
    </dl>`)}</div>`;
}

/** Where documents name it; in running text too, of which no agreement came. @param {App} app @param {any} value */
function placesOf(app, { places, citations }) {
  const entries = [...new Set([...places.map((each) => each.entry ?? each.document), ...citations.map((cite) => cite.entry)])];
  return entries.length === 0 ? '–' : html`${entries.slice(0, 8).map((entry) => html`${entryMark(app, entry)} `)}
    ${entries.length > 8 ? html`<span class="quiet">${app.t('settle.others', { n: entries.length - 8 })}</span>` : nothing}`;
}

/** Each feature that the rules saw, what it weighs, and in words. */
const features = (app, { features }) => html`<table class="rows features">
  <thead><tr><th scope="col">${app.t('settle.feature')}</th><th scope="col" class="number">${app.t('settle.weight')}</th>
    <th scope="col">${app.t('settle.effect')}</th><th scope="col">${app.t('settle.explanation')}</th></tr></thead>
  <tbody>${features.map((each) => html`<tr><th scope="row">${spoken(app, each.name)}</th>
    <td class="number">${each.weight > 0 ? '+' : each.weight < 0 ? '−' : ''}${Math.abs(each.weight).toFixed(2)}</td>
    <td>${app.term('effect', each.effect)}</td><td>${spoken(app, each.explanation)}</td></tr>`)}</tbody>
</table>`;
