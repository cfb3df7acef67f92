import { html, nothing } from '../../lib/lit.js';
import { KINDS } from '../../state/symbols.js';
import { line, sign } from '../parts/signs.js';

/** The signs that are drawn now, and no others. @param {import('../../ui/app.js').App} app @param {any} scene @param {boolean} [counted] whether numbers stand on lines and names @param {number} [nameless] how many names found no room */
export function legend(app, { nodes, bundles }, counted = true, nameless = 0) {
  const kinds = KINDS.filter((kind) => nodes.some((node) => node.kind === kind));
  const types = [...new Set(bundles.map((bundle) => bundle.type))];
  return html`<ul class="legend" aria-label=${app.t('legend.title')}>
    ${kinds.map((kind) => html`<li>${sign(kind)}${app.term('kind', kind)}</li>`)}
    ${types.map((type) => html`<li>${line(type)}${app.term('tie', type)}</li>`)}
    ${counted ? html`<li><span class="sample">5</span>${app.t('legend.count')}</li>
    <li><span class="sample plain">+3</span>${app.t('legend.beyond')}</li>` : html`<li><span class="sample round">5</span>${app.t('legend.crowd')}</li>`}
    ${nameless > 0 ? html`<li class="left-out">${app.t('explore.nameless', { n: nameless })}</li>` : nothing}
  </ul>`;
}
