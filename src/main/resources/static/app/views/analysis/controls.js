import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { format } from '../../state/route.js';
import { choice } from '../parts/choice.js';

/** @typedef {import('../../ui/app.js').App} App */

const SUBJECTS = ['VERTEX', 'EDGE', 'GROUP', 'NETWORK'];

/** Which measure, of which network, of which ties. @param {App} app @param {any} offer @param {any} query @param {string[]} [subjects] what the measures offered may speak of */
export function controls(app, offer, query, subjects = SUBJECTS) {
  const words = app.choices.language;
  const measure = offer.measures.find((each) => each.key === query.measure);
  const projection = offer.projections.find((each) => each.key === (query.projection ?? 'ties')) ?? offer.projections[0];
  const overview = app.ask('overview', '', calls.overview);
  const schema = app.ask('schema', '', calls.schema);
  return html`<form class="asked" aria-label=${app.t('analysis.asked')} @submit=${(event) => event.preventDefault()}>
    <label><span>${app.t('analysis.measure')}</span>
      <select name="measure" @change=${(event) => app.go(app.link({ measure: event.target.value, p: '' }))}>
        ${subjects.map((subject) => html`<optgroup label=${app.t(`analysis.subject.${subject}`)}>${offer.measures.filter((each) => each.subject === subject)
          .map((each) => html`<option value=${each.key} .selected=${each === measure}>${each.name[words]}</option>`)}</optgroup>`)}
      </select></label>
    <p class="quiet">${measure.meaning[words]} <a href=${format({ screen: 'terms', params: { t: measure.key } })}>${app.t('terms.link')}</a></p>
    ${pick(app, 'projection', offer.projections.map((each) => [each.key, each.name[words]]), query.projection)}
    <p class="quiet">${projection.vertex[words]}${words === 'en' ? ' ' : nothing}${projection.edge[words]}</p>
    ${projection.key === 'ties' ? html`${pick(app, 'councils', offer.councils.map((each) => [each.key, app.t(`analysis.councils.${each.key}`)]), query.councils)}
      <p class="quiet">${offer.councils.find((each) => each.key === (query.councils ?? 'out'))?.[words] ?? nothing}</p>` : nothing}
    ${choice(app, 'types', (schema.value?.ties ?? []).map((each) => ({ name: each.edge })), (name) => app.term('tie', name))}
    ${choice(app, 'fields', (overview.value?.fields ?? []).map(({ name, agreements }) => ({ name, count: agreements })), (name) => app.term('field', name))}
    ${choice(app, 'countries', (overview.value?.countries ?? []).map(({ name, agreements }) => ({ name, count: agreements })), app.country)}
    ${tick(app, 'weighted', 'true', query.weighted === 'true')}
    ${tick(app, 'undated', 'false', query.undated === 'false')}
    ${tick(app, 'confidence', '1', query.confidence === '1')}
    <p class="quiet">${app.route.params.asOf ? nothing : app.t('analysis.allTimes')}</p>
  </form>`;
}

const pick = (app, param, options, current) => html`<label><span>${app.t(`analysis.${param}`)}</span>
  <select name=${param} @change=${(event) => app.go(app.link({ [param]: event.target.value === options[0][0] ? '' : event.target.value, p: '' }))}>
    ${options.map(([key, label], index) => html`<option value=${key} .selected=${key === current || (!current && index === 0)}>${label}</option>`)}
  </select></label>`;

const tick = (app, param, value, on) => html`<label class="tick"><input type="checkbox" name=${param} .checked=${on}
  @change=${() => app.go(app.link({ [param]: on ? '' : value, p: '' }))} /> ${app.t(`analysis.${param}`)}</label>`;
