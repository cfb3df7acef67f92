import { html, nothing, svg } from '../../lib/lit.js';
import { lineOf } from '../../state/symbols.js';
import { lanesOf, sideBySide, span, ticks } from '../../state/years.js';
import { agreementLink, organizationLink } from '../parts/names.js';
import { line } from '../parts/signs.js';
import { empty } from '../parts/states.js';
import { player } from './player.js';
import { selection } from './selection.js';
import { Tools } from './tools.js';

/** So many partners are drawn; the table has them all. */
const LANES = 40;
/** Units from end to end, about as many as pixels. */
const WIDTH = { both: 400, picture: 1000 };
const MIDDLE = 10;
/** Half a year's name has room at either end. */
const EDGE = 27;

/** The partners of the table along the years; a year can be held, and network, map and table with it. @param {import('../../ui/app.js').App} app */
export function years(app, model) {
  const { lanes, undated } = lanesOf(model.everYear);
  if (lanes.length === 0) return empty(app.t('years.none'));
  const all = span(lanes);
  const width = WIDTH[model.view];
  const at = (year) => EDGE + ((year - all.from) * (width - 2 * EDGE)) / (all.to - all.from);
  const scale = { at, width, ticks: ticks(all, width / 66), held: Number(model.filter.year) || all.to, ...all };
  const tools = new Tools(app, model, '.years');
  const types = [...new Set(lanes.flatMap((lane) => lane.marks.map((mark) => mark.type)))];
  return html`
    ${player(app, scale)}
    <div class="years" role="group" tabindex="0" aria-label=${app.t('years.label', { name: app.name(model.profile.value), from: app.date(String(all.from + 1), 'year'), to: app.date(String(all.to - 1), 'year') })}>
      <span></span>${axis(app, scale)}
      ${lanes.slice(0, LANES).map((lane) => laneOf(app, model, tools, scale, lane))}
    </div>
    ${lanes.length > LANES ? html`<p class="cut">${app.t('years.cut', { shown: LANES, total: lanes.length })}</p>` : nothing}
    <ul class="legend" aria-label=${app.t('legend.title')}>${types.map((type) => html`<li>${line(type)}${app.term('tie', type)}</li>`)}</ul>
    ${undated.length > 0 ? html`<p class="cut">${app.t('years.undated', { n: undated.length })}
      ${undated.slice(0, 5).map((tie) => html`${agreementLink(app, { id: tie.agreement, title: tie.title })} `)}</p>` : nothing}
    ${selection(app, model, tools)}`;
}

const axis = (app, { at, width, ticks: named }) => html`<svg class="axis" viewBox=${`0 0 ${width} 16`} aria-hidden="true" focusable="false">
  ${named.map((year) => svg`<text x=${at(year)} y="12">${app.date(String(year), 'year')}</text>`)}</svg>`;

function laneOf(app, model, tools, { at, width, ticks: named, held, to }, { organization, marks }) {
  const { id } = organization;
  const chosen = model.selected === id || app.memory.get('pointed') === id;
  return html`<span class=${chosen ? 'who chosen' : 'who'}>${organizationLink(app, organization)}</span>
    <svg class=${chosen ? 'lane chosen' : 'lane'} viewBox=${`0 0 ${width} ${2 * MIDDLE}`} aria-hidden="true" focusable="false"
        @click=${() => tools.select({ node: id })} @pointerenter=${() => tools.point(id)} @pointerleave=${() => tools.point(undefined)}>
      <rect width=${width} height=${2 * MIDDLE} />
      ${named.map((year) => svg`<line class="tick" x1=${at(year)} y1="0" x2=${at(year)} y2=${2 * MIDDLE} />`)}
      ${held < to ? svg`<line class="held" x1=${at(held + 0.5)} y1="0" x2=${at(held + 0.5)} y2=${2 * MIDDLE} />` : nothing}
      ${sideBySide(marks).map(({ mark, aside }) => svg`<g class=${mark.year > held ? 'later' : ''}>
        <title>${`${app.date(mark.since, mark.sincePrecision)} ${mark.title}`}</title>${stroke(mark.type, at(mark.year) + aside * 7)}</g>`)}
    </svg>`;
}

/** A piece of the tie's own line, upright. */
function stroke(type, x) {
  const { width, dash } = lineOf(type);
  return svg`<line class="tied" x1=${x} y1="3" x2=${x} y2=${2 * MIDDLE - 3} stroke-width=${width + 1}
    stroke-dasharray=${dash.map((part) => part / 2).join(' ') || 'none'} />`;
}
