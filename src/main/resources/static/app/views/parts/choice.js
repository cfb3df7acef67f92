import { html, nothing } from '../../lib/lit.js';

/**
 * A filter with its values; the link follows the choice, and the back button takes it back.
 *
 * @param {import('../../ui/app.js').App} app
 * @param {string} param
 * @param {{name: string, count?: number}[]} options
 * @param {(name: string) => string} label
 * @param {string} [unit] the text that says what the counts are of
 */
export function choice(app, param, options, label, unit = 'filter.count') {
  const current = app.route.params[param] ?? '';
  const known = options.some((option) => option.name === current);
  const all = current === '' || known ? options : [{ name: current }, ...options];
  return html`<label class="choice"><span>${app.t(`filter.${param}`)}</span>
    <select name=${param} @change=${(event) => app.go(app.link({ [param]: event.target.value, p: '' }))}>
      <option value="" ?selected=${current === ''}>${app.t('filter.any')}</option>
      ${all.map(({ name, count }) => html`<option value=${name} .selected=${name === current} lang=${app.languageOf(label(name)) ?? nothing}
        >${label(name)}${count === undefined ? '' : app.t(unit, { n: count })}</option>`)}
    </select></label>`;
}
