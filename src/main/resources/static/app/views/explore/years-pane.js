import { html, nothing, svg } from '../../lib/lit.js';
import { ticks } from '../../state/years.js';
import { player } from '../organization/player.js';

const HEIGHT = 58;
const EDGE = 26;
const FOOT = 14;

/** About as many pixels as it is wide on the screen, so that its letters have their size: the larger half, or all of a narrow window. @param {import('../../ui/app.js').App} app */
const widthOf = (app) => Math.round(app.narrow ? Math.min(innerWidth, 1000) - 60 : Math.min(innerWidth, 1920) * 0.59);

/** How many agreements were signed in each year; a year points at whom it tied, and holds what came until then. @param {import('../../ui/app.js').App} app */
export function yearsPane(app, model, deeds) {
  const width = widthOf(app);
  const years = [...model.time.years.keys()].sort((a, b) => a - b);
  if (years.length === 0) return html`<section class="pane strip" aria-label=${app.t('explore.pane.years')}><p class="quiet">${app.t('years.none')}</p></section>`;
  const [from, to] = [years[0] - 1, years.at(-1) + 1];
  const held = Number(model.filter.year) || to;
  const first = Number(model.filter.from) || from;
  const step = (width - 2 * EDGE) / (to - from);
  const scale = { from, to, held, first, step, at: (year) => EDGE + (year - from) * step, most: Math.max(...[...model.time.years.values()].map((all) => all.size)) };
  const chosen = agreementsOf(model, model.selected);
  const pointed = agreementsOf(model, model.pointed);
  return html`<section class="pane strip" aria-label=${app.t('explore.pane.years')}>
    <svg class="histogram" viewBox=${`0 0 ${width} ${HEIGHT}`} aria-hidden="true" focusable="false" @pointerleave=${() => deeds.point([])}>
      ${ticks({ from, to }, 11).map((year) => svg`<line class="tick" x1=${scale.at(year)} y1="0" x2=${scale.at(year)} y2=${HEIGHT - FOOT} />
        <text x=${scale.at(year)} y=${HEIGHT - 2}>${app.date(String(year), 'year')}</text>`)}
      ${years.map((year) => bar(app, model, deeds, scale, year, chosen, pointed))}
      <line class="ground" x1=${EDGE - 8} y1=${HEIGHT - FOOT} x2=${width - EDGE + 8} y2=${HEIGHT - FOOT} />
      ${held < to ? svg`<line class="held" x1=${scale.at(held + 0.5)} y1="0" x2=${scale.at(held + 0.5)} y2=${HEIGHT - FOOT} />` : nothing}
    </svg>
    ${player(app, { from, to, held }, (year) => deeds.set({ year, p: '' }, 'year'))}
  </section>`;
}

function bar(app, model, deeds, { at, most, held, first, step }, year, chosen, pointed) {
  const agreements = [...model.time.years.get(year)];
  const height = (n) => (n / most) * (HEIGHT - FOOT - 4);
  const wide = Math.max(2, Math.min(14, step * 0.72));
  const block = (n, look) => (n === 0 ? nothing : svg`<rect class=${look} x=${at(year) - wide / 2} y=${HEIGHT - FOOT - height(n)} width=${wide} height=${height(n)} />`);
  const outside = year > held || year < first;
  return svg`<g class=${outside ? 'year later' : 'year'} @pointerenter=${() => deeds.point(endsOf(model, agreements))} @click=${() => deeds.selectAll(endsOf(model, agreements))}>
    <title>${`${app.date(String(year), 'year')} ${app.t('selection.count', { n: agreements.length })}`}</title>
    <rect class="catch" x=${at(year) - step / 2} y="0" width=${step} height=${HEIGHT - FOOT} />
    ${block(agreements.length, 'all')}${block(agreements.filter((each) => pointed.has(each)).length, 'pointed')}${block(agreements.filter((each) => chosen.has(each)).length, 'chosen')}</g>`;
}

/** Whom these agreements tie, as far as they are drawn. */
function endsOf({ ends, scene }, agreements) {
  const drawn = new Set(scene.nodes.map((node) => node.id));
  return [...new Set(agreements.flatMap((each) => [...(ends.get(each) ?? [])]))].filter((id) => drawn.has(id));
}

/** @param {any} model @param {string[]} ids @returns {Set<string>} */
function agreementsOf({ ends }, ids) {
  if (ids.length === 0) return new Set();
  const wanted = new Set(ids);
  const tied = (set) => [...set].filter((id) => wanted.has(id)).length;
  // Of several, the agreements between them; of one, all of its own.
  return new Set([...ends].filter(([, set]) => tied(set) >= Math.min(2, wanted.size)).map(([agreement]) => agreement));
}
