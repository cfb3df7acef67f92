/**
 * One filter for canvas, map, time line and table: which ties count.
 *
 * @typedef {{type?: string, field?: string, country?: string, from?: string, year?: string}} TieFilter from and year: the first and
 *   the last year that count
 * @typedef {import('../api/types.js').GraphEdge} Edge
 * @typedef {(id: string) => any} NodeOf
 */

/** Stands for ties between two organisations at home. */
export const HOME = 'JP';
export const DIMENSIONS = ['type', 'field', 'country'];

/** @param {Record<string, string>} params @returns {TieFilter} */
export const tieFilterOf = ({ type, field, country, from, year }) => ({ type, field, country, from, year });

/** @param {TieFilter} filter */
export const isFilteredTie = (filter) => Object.values(filter).some(Boolean);

/** Which countries a tie is with: that of either end abroad, or home. @param {Edge} edge @param {NodeOf} nodeOf @returns {string[]} */
export function countriesOf(edge, nodeOf) {
  const abroad = [edge.source, edge.target].map(nodeOf).filter((node) => node?.country && node.countryCode !== 'JP').map((node) => node.country);
  return abroad.length > 0 ? [...new Set(abroad)] : [HOME];
}

/** A tie of unknown date passes any year: nobody knows that it was not there. @param {TieFilter} filter @param {NodeOf} nodeOf @returns {(edge: Edge) => boolean} */
export function tiePassing({ type, field, country, from, year }, nodeOf) {
  return (edge) => {
    const signed = edge.since?.slice(0, 4);
    return (!type || edge.type === type) && (!field || edge.fields.includes(field)) && (!country || countriesOf(edge, nodeOf).includes(country)) &&
      (!signed || ((!from || signed >= from) && (!year || signed <= year)));
  };
}

/**
 * For each filter its values with the number of agreements, the other filters applied.
 *
 * @param {Edge[]} edges
 * @param {TieFilter} filter
 * @param {NodeOf} nodeOf
 * @returns {Record<string, {name: string, count: number}[]>}
 */
export function facetsOf(edges, filter, nodeOf) {
  const values = { type: (edge) => [edge.type], field: (edge) => edge.fields, country: (edge) => countriesOf(edge, nodeOf) };
  return Object.fromEntries(DIMENSIONS.map((dimension) => {
    const found = new Map();
    for (const edge of edges.filter(tiePassing({ ...filter, [dimension]: '' }, nodeOf))) {
      for (const name of values[dimension](edge)) {
        if (!found.has(name)) found.set(name, new Set());
        found.get(name).add(edge.agreement ?? edge.id);
      }
    }
    const facets = [...found].map(([name, agreements]) => ({ name, count: agreements.size }));
    return [dimension, facets.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))];
  }));
}

/**
 * How many agreements were signed in each year, whatever year is held.
 *
 * @param {Edge[]} edges
 * @returns {{years: Map<number, Set<string>>, undated: Set<string>}} the agreements of each year
 */
export function agreementsByYear(edges) {
  const years = new Map();
  const undated = new Set();
  for (const edge of edges) {
    const agreement = edge.agreement ?? edge.id;
    const year = Number(edge.since?.slice(0, 4));
    if (!year) undated.add(agreement);
    else years.set(year, (years.get(year) ?? new Set()).add(agreement));
  }
  return { years, undated };
}
