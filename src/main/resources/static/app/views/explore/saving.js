import { KINDS } from '../../state/symbols.js';
import { download, pngFile, svgFile } from '../../ui/download.js';
import { sheet } from '../../ui/sheet.js';

/** @typedef {import('../../ui/app.js').App} App */

/** The network as a file. @param {App} app @param {any} model @param {any} deeds @param {'png' | 'svg'} format */
export const saveNetwork = (app, model, deeds, format) => savePicture(app, deeds.canvas().drawing(), about(model), format);

/** The map as a file. @param {App} app @param {any} model @param {any} deeds @param {'png' | 'svg'} format */
export const saveMap = (app, model, deeds, format) => savePicture(app, deeds.map().drawing(), about(model), format);

const about = ({ scene, filter, coverages, exploration, pool }) => ({
  starts: exploration.starts.map((id) => pool.nodes.get(id)).filter(Boolean), scene, filter, coverage: { sources: coverages.flatMap((each) => each.sources), note: coverages[0]?.note, noteEn: coverages[0]?.noteEn },
});

/**
 * A drawing with its title, legend, filter and sources.
 *
 * @param {App} app
 * @param {import('../../ui/sheet.js').Drawing & {hidden?: number}} drawing
 * @param {{starts: any[], scene: any, filter: any, coverage: any}} what
 * @param {'png' | 'svg'} format
 */
export async function savePicture(app, drawing, what, format) {
  const svg = sheetOf(app, drawing, what);
  download(format === 'svg' ? svgFile(svg) : await pngFile(svg), `${what.starts.map(app.name).join('・')}.${format}`);
}

/** @param {App} app @param {any} drawing @param {any} what @returns {string} */
export function sheetOf(app, drawing, { starts, scene, filter, coverage }) {
  const types = [...new Set(scene.bundles.map((bundle) => bundle.type))];
  return sheet(drawing, {
    title: app.t('explore.sheet.title', { names: starts.map(app.name).join(app.t('list.comma')) }),
    subtitle: [app.t('explore.sheet.size', { nodes: scene.nodes.length, ties: scene.bundles.reduce((all, each) => all + each.count, 0) }), ...filterWords(app, filter)].join('　'),
    kinds: KINDS.filter((kind) => scene.nodes.some((node) => node.kind === kind)).map((kind) => ({ kind, text: app.term('kind', kind) })),
    types: types.map((type) => ({ type, text: app.term('tie', type) })),
    signs: [...(scene.bundles.some((bundle) => bundle.count > 1) ? [app.t('explore.sheet.number')] : []), ...(scene.nodes.some((node) => node.beyond > 0) ? [app.t('explore.sheet.beyond')] : [])],
    notes: [...sources(app, coverage), ...(drawing.hidden > 0 ? [app.t('explore.nameless', { n: drawing.hidden })] : []), app.t('explore.sheet.made', { date: app.date(today()) })],
  }, getComputedStyle(document.body).fontFamily);
}

/** A filter as words. @param {App} app @param {any} filter @returns {string[]} */
export function filterWords(app, { type, field, country, from, year, text }) {
  const said = [[type && app.term('tie', type), 'type'], [field && app.term('field', field), 'field'], [country && (country === 'JP' ? app.t('explore.home') : app.country(country)), 'country'],
    [from && app.date(from, 'year'), 'from'], [year && app.t('years.until', { year: app.date(year, 'year') }), undefined], [text, undefined]];
  return said.filter(([value]) => value).map(([value, name]) => (name ? `${app.t(`explore.filter.${name}`)}：${value}` : value));
}

/** Each document once, with the day it speaks of. */
function sources(app, coverage) {
  const once = new Map((coverage?.sources ?? []).map((each) => [each.document, each]));
  if (once.size === 0) return [];
  const list = [...once.values()].map(({ title, asOf }) => (asOf ? app.t('explore.sheet.source', { title, date: app.date(asOf, precision(asOf)) }) : title));
  const note = app.choices.language === 'en' ? coverage.noteEn : coverage.note;
  return [app.t('explore.sheet.sources', { list: list.join(app.t('list.comma')) }), ...(note ? [note] : [])];
}

const precision = (iso) => ({ 4: 'year', 7: 'month' })[iso.length] ?? 'day';

/** The reader's day. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
