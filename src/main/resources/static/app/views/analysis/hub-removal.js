import { html, nothing } from '../../lib/lit.js';
import { percent, shownScore } from '../../state/scores.js';
import { organizationLink } from '../parts/names.js';

/** @typedef {import('../../ui/app.js').App} App */

const PARTS = 6;
const FEW = 3;

/** What falls apart without it. @param {App} app @param {any} removal */
export const held = (app, { councils, cuts, before, after, partedPairs, parts }) => html`<h3>${app.t('hub.removal', { way: app.t(`analysis.councils.${councils}`) })}</h3>
  <p>${app.t(cuts ? 'hub.cuts' : 'hub.cutsNot', { pairs: partedPairs })}</p>
  ${beforeAfter(app, before, after, 'hub.after')}
  ${cuts && parts.length > 1 ? html`<p class="quiet">${app.t('hub.parts', { n: parts.length })}</p>
    <ul class="parts">${parts.slice(0, PARTS).map((part) => html`<li>${members(app, part)}</li>`)}</ul>
    ${parts.length > PARTS ? html`<p class="cut">${app.t('checks.cut', { shown: PARTS, total: parts.length })}</p>` : nothing}` : nothing}`;

/** A few are named at once, many on demand. @param {App} app @param {any} part */
const members = (app, part) => (part.size <= FEW ? html`<span class="names">${part.organizations.map((each) => organizationLink(app, each))}</span>`
  : html`<details><summary>${app.t('hub.part', { n: part.size })}</summary><p class="names">${part.organizations.map((each) => organizationLink(app, each))}
      ${part.size > part.organizations.length ? html`<span class="quiet">${app.t('settle.others', { n: part.size - part.organizations.length })}</span>` : nothing}</p></details>`);

const FIGURES = ['organizations', 'edges', 'components', 'largestShare', 'averageDistance'];

/** Figures of the network with and without. @param {App} app @param {any} before @param {any} after @param {string} [head] of the second column */
export const beforeAfter = (app, before, after, head = 'whatIf.after') => html`<table class="rows narrow"><thead><tr><th scope="col"><span class="unseen">${app.t('totals.figure')}</span></th>
    <th scope="col" class="number">${app.t('whatIf.before')}</th><th scope="col" class="number">${app.t(head)}</th></tr></thead>
  <tbody>${FIGURES.filter((name) => name in before || name in after).map((name) => html`<tr><th scope="row">${app.t(`network.${name}`)}</th>
    ${[before, after].map((each) => html`<td class="number">${figure(name, each[name])}</td>`)}</tr>`)}</tbody></table>`;

const figure = (name, value) => (value === undefined ? '–' : name === 'largestShare' ? `${percent(value)} %` : shownScore(value));
