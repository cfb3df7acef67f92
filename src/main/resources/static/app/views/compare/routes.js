import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { tieCoverage } from '../parts/evidence.js';
import { organizationLink } from '../parts/names.js';
import { busy, whenReady } from '../parts/states.js';

/** @typedef {import('../../ui/app.js').App} App */

const FIRST = 5;
const MORE = 20;
/** The shortest ways from one of two to the other, through whom they pass. @param {App} app @param {any} value */
export function routes(app, { organizations }) {
  if (organizations.length !== 2) return nothing;
  const [from, to] = organizations.map(({ organization }) => organization);
  const pair = JSON.stringify([from.id, to.id]);
  const count = app.memory.get('routes') === pair ? MORE : FIRST;
  const found = app.ask('routes', JSON.stringify([pair, count]), () => calls.routes({ from: from.id, to: to.id, count }));
  return html`<section><h2>${app.t('compare.routes')}</h2><p class="quiet">${app.t('compare.routes.lead')}</p>
    <div aria-busy=${busy(found)}>${whenReady(app, found, (answer) => list(app, answer, count, () => { app.memory.set('routes', pair); app.changed(); }))}</div></section>`;
}

function list(app, { routes: all, tied, coverage }, count, more) {
  if (all.length === 0) return html`<p>${app.t('compare.routes.none')}</p>${tieCoverage(app, coverage.ties)}`;
  return html`<table class="rows"><thead><tr><th scope="col" class="number">${app.t('compare.routes.length')}</th><th scope="col">${app.t('compare.routes.through')}</th></tr></thead>
    <tbody>${all.map((each) => html`<tr><td class="number">${each.length}</td><td>${each.nodes.map((node, i) => html`${i > 0 ? ' → ' : nothing}${node.organization ? organizationLink(app, node.organization) : html`<span lang="ja">${node.name}</span>`}`)}</td></tr>`)}</tbody></table>
    ${tied ? html`<p class="quiet">${app.t('compare.routes.tied')}</p>` : nothing}
    ${count < MORE && all.length === count ? html`<p><button type="button" @click=${more}>${app.t('compare.routes.more', { n: MORE })}</button></p>` : nothing}`;
}
