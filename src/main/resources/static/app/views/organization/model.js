import * as calls from '../../api/calls.js';
import { History, read } from '../../state/canvas.js';
import { Pool, scene } from '../../state/network.js';
import { filterOf, filterPartners, sortPartners } from '../../state/partners.js';
import { splitIds } from '../../state/route.js';

/** So many partners a node brings to the canvas at once; a reader can ask for more. */
export const CAP = 30;

/** Ways to look at one selection beside its table. */
export const PICTURES = ['network', 'map', 'years'];

/**
 * Everything the screen shows of one organisation, put together from the answers that are there.
 *
 * @param {import('../../ui/app.js').App} app
 */
export function organizationModel(app) {
  const { id, params } = app.route;
  const filter = filterOf(params);
  const canvas = read(params);
  const { pool, history } = remembered(app);
  const profile = app.ask('profile', id, () => calls.organization(id));
  const partners = app.ask('partners', id, () => calls.partners(id));
  const coPartners = app.ask('co-partners', id, () => calls.coPartners(id, 200));
  const cap = Number(params.cap) || CAP;
  const graphs = [id, ...canvas.expanded].map((focus) => graphAround(app, pool, focus, filter, cap));
  const passing = (which) => (partners.value ? filterPartners(partners.value.items, which) : []);
  const rows = sortPartners(passing(filter), params.sort ?? '-count');
  return {
    id, filter, canvas, history, cap, profile, partners, coPartners, rows,
    // The time line shows later years too, so that one can go on to them.
    everYear: passing({ ...filter, year: undefined }),
    graph: graphs[0],
    scene: scene(pool, answering(profile.value, pool) ?? id, canvas, filter),
    open: splitIds(params.open),
    selected: params.sel,
    edge: params.edge,
    // 'graph' is how links of before the map say it.
    view: params.view === 'graph' ? 'picture' : (params.view ?? 'both'),
    picture: PICTURES.includes(params.pic) ? params.pic : PICTURES[0],
  };
}

/** Who stands in the middle: on another day perhaps the successor, or of several predecessors the one best known. */
function answering(profile, pool) {
  const standIns = profile?.standing?.standIns ?? [];
  const ties = ({ id }) => [...pool.edges.values()].filter((edge) => edge.source === id || edge.target === id).length;
  return standIns.length > 0 ? [...standIns].sort((a, b) => ties(b) - ties(a))[0].id : undefined;
}

/** What was fetched and done since this organisation was opened; it goes when the reader goes on, or to another day. */
function remembered(app) {
  if (app.memory.get('day') !== app.day) {
    app.memory.set('day', app.day);
    app.memory.set('pool', new Pool());
    app.memory.set('history', new History());
  }
  return { pool: app.memory.get('pool'), history: app.memory.get('history') };
}

/** The filter goes along, so that the cap takes from what was asked for and not from everything. */
function graphAround(app, pool, focus, filter, limit) {
  const { type, field } = filter;
  const query = { type, field, limit: limit + 1 };
  const graph = app.ask(`graph ${focus}`, JSON.stringify(query), () => calls.graph(focus, query));
  if (graph.value) pool.add(graph.value);
  return graph;
}
