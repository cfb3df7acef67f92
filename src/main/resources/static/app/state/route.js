/**
 * The whole state of a view, as one link: `#/o/<id>?field=…&sel=…`.
 *
 * @typedef {{screen: string, id?: string, params: Record<string, string>}} Route
 */

const SCREENS = {
  o: 'organization', a: 'agreement', ask: 'ask', find: 'find', explore: 'explore', compare: 'compare', analysis: 'analysis', report: 'report', settle: 'settle', terms: 'terms', totals: 'totals', issues: 'issues', cypher: 'cypher',
};
const PATHS = Object.fromEntries(Object.entries(SCREENS).map(([path, screen]) => [screen, path]));

/** What every link takes along: the day that all screens speak of, and whether successors answer for predecessors. */
const kept = {};

/** @param {Record<string, string>} params of the view from which links now lead */
export function keep({ asOf = '', rollUp = '' }) {
  Object.assign(kept, { asOf, rollUp });
}

/** @param {string} hash @returns {Route} */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [head, ...rest] = path.split('/');
  const params = Object.fromEntries(new URLSearchParams(query));
  if (head === '') return { screen: 'start', params };
  const screen = SCREENS[head] ?? 'missing';
  return rest.length > 0 ? { screen, id: decode(rest.join('/')), params } : { screen, params };
}

/** @param {{screen: string, id?: string, params?: Record<string, string | number | undefined>}} route */
export function format({ screen, id, params = {} }) {
  const path = screen === 'start' ? '' : PATHS[screen] + (id === undefined ? '' : `/${encodeURIComponent(id)}`);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...kept, ...params })) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return `#/${path}${query.size > 0 ? `?${query}` : ''}`;
}

/** @param {string} id @param {Record<string, string>} [params] */
export const toOrganization = (id, params = {}) => format({ screen: 'organization', id, params });

/** @param {string} id */
export const toAgreement = (id) => format({ screen: 'agreement', id });

/** A list of ids in one parameter. An id with a comma in it is written with the comma encoded. */
export const joinIds = (ids) => ids.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');

/** @param {string | undefined} text @returns {string[]} */
export const splitIds = (text) => (text ? text.split(',').map(decode) : []);

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
