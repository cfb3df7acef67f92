import { html } from '../../lib/lit.js';
import { spoken } from '../parts/spoken.js';

/** How to read it, and when it misleads: what a report has to say beside the figures. @param {import('../../ui/app.js').App} app @param {any} value */
export function reading(app, { caveats, formula, source, cost, dataVersion, programVersion, parameters }) {
  const words = app.choices.language;
  return html`<section class="caveats"><h2>${app.t('analysis.misleads')}</h2>
    <dl class="pairs">${caveats.map((each) => html`<dt>${app.term('caveat', each.kind)}</dt><dd>${spoken(app, each[words])}</dd>`)}</dl>
    <h2>${app.t('analysis.definition')}</h2>
    <dl class="pairs">
      <dt>${app.t('analysis.formula')}</dt><dd>${spoken(app, formula)}</dd>
      <dt>${app.t('analysis.source')}</dt><dd>${source}</dd>
      <dt>${app.t('analysis.cost')}</dt><dd>O(${spoken(app, cost)})</dd>
      <dt>${app.t('analysis.repeat')}</dt><dd><code>${Object.entries(parameters).map(([name, value]) => `${name}=${value}`).join(' ')}</code>
        <span class="quiet">${app.t('analysis.versions', { data: dataVersion, program: programVersion })}</span></dd>
    </dl></section>`;
}
