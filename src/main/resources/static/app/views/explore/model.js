import * as calls from '../../api/calls.js';
import { isOpen, openingsOf, read, write } from '../../state/exploration.js';
import { sceneOf } from '../../state/exploring.js';
import { Pool } from '../../state/network.js';
import { splitIds } from '../../state/route.js';
import { Steps } from '../../state/steps.js';
import { agreementsByYear, facetsOf, isFilteredTie, tieFilterOf, tiePassing } from '../../state/tie-filter.js';

/** As many partners of one organisation as one answer brings; with more, a filter of type or field is asked for again. */
const LIMIT = 500;
export const PANES = ['canvas', 'map', 'years', 'table'];
export const TABS = ['nodes', 'ties', 'shared'];

/** Before the first answers are there. */
const NOTHING = {
  scene: { starts: [], nodes: [], bundles: [], groups: [], near: [], cut: { nodes: 0, bundles: 0 } },
  facets: { type: [], field: [], country: [] }, time: { years: new Map(), undated: new Set() }, ends: new Map(),
};

/** What was done since the page was opened; going to another screen and back does not lose it. */
const steps = new Steps();

/** Those that the link names; all of them when it names none that there is. @param {string} [named] */
function panesOf(named = '') {
  const found = PANES.filter((pane) => named.split('-').includes(pane));
  return found.length > 0 ? found : PANES;
}

/**
 * Everything the screen shows, put together from the answers that are there.
 *
 * @param {import('../../ui/app.js').App} app
 */
export function exploreModel(app) {
  const { params } = app.route;
  const exploration = read(params);
  const filter = tieFilterOf(params);
  const { pool, known } = remembered(app);
  const answers = [...new Set(openingsOf(exploration).map((each) => each.id))].map((id) => answerAround(app, pool, known, id, filter));
  const key = JSON.stringify([write(exploration), filter, pool.nodes.size, pool.edges.size, app.day]);
  const loading = answers.filter((each) => each.status === 'loading');
  const waiting = loading.length > 0 && !loading.some((each) => each.slow);
  const { scene, ...rest } = memo(app, key, waiting, () => reckoned(pool, exploration, filter));
  const selected = splitIds(params.sel).filter((id) => scene.nodes.some((node) => node.id === id));
  return {
    params, exploration, filter, filtered: isFilteredTie(filter), pool, scene, key: app.memory.get('reckoned')?.key ?? '',
    blank: !app.memory.has('reckoned'), steps, ...rest,
    loading,
    failed: answers.filter((each) => each.status === 'failed'),
    beyond: answers.flatMap(({ beyond }) => beyond ?? []),
    coverages: exploration.starts.map((id) => app.ask(`coverage ${id}`, id, () => calls.coverage(id))).map((each) => each.value).filter(Boolean),
    selected, edge: params.edge, agreement: params.agr,
    pointed: app.memory.get('pointed') ?? [],
    panes: panesOf(params.panes),
    tab: TABS.includes(params.tab) ? params.tab : TABS[0],
    isOpen: (id) => isOpen(exploration, id),
  };
}

/** All that follows from data, exploration and filter; reckoned once for them. */
function reckoned(pool, exploration, filter) {
  const scene = sceneOf(pool, exploration, filter);
  const nodeOf = (id) => pool.nodes.get(id);
  const everyYear = scene.near.filter(tiePassing({ ...filter, from: '', year: '' }, nodeOf));
  return { scene, facets: facetsOf(scene.near, filter, nodeOf), time: agreementsByYear(everyYear), ends: endsOf(everyYear) };
}

/** Who is tied by each agreement. @returns {Map<string, Set<string>>} */
function endsOf(edges) {
  const ends = new Map();
  for (const { id, agreement, source, target } of edges) {
    const key = agreement ?? id;
    ends.set(key, (ends.get(key) ?? new Set()).add(source).add(target));
  }
  return ends;
}

/** While answers are on their way, for a second at most, the picture stays as it was rather than change with each of them. */
function memo(app, key, waiting, reckon) {
  const last = app.memory.get('reckoned');
  if (last?.key === key || (waiting && last)) return last.value;
  const value = waiting ? NOTHING : reckon();
  if (!waiting) app.memory.set('reckoned', { key, value });
  return value;
}

function remembered(app) {
  if (app.memory.get('day') !== app.day) {
    app.memory.set('day', app.day);
    app.memory.set('pool', new Pool());
    app.memory.set('known', new Map());
  }
  return { pool: app.memory.get('pool'), known: app.memory.get('known') };
}

/** Asked without a filter, so that filters can say what they would show; once there, it is not asked for again. */
function answerAround(app, pool, known, id, /** @type {{type?: string, field?: string}} */ { type, field }) {
  const whole = asked(app, pool, known, id, {});
  const cut = whole.status === 'ready' && whole.beyond;
  return cut && (type || field) ? asked(app, pool, known, id, { type, field }) : whole;
}

function asked(app, pool, known, id, query) {
  const key = JSON.stringify([id, query]);
  if (known.has(key)) return known.get(key);
  const answer = app.ask(`around ${id}`, key, () => calls.graph(id, { ...query, limit: LIMIT }));
  if (answer.status !== 'ready') return { ...answer, id };
  pool.add(answer.value);
  const { nodes, total } = answer.value;
  const ready = { status: 'ready', id, beyond: total.nodes > nodes.length ? { id, shown: nodes.length - 1, total: total.nodes - 1 } : undefined };
  known.set(key, ready);
  return ready;
}
