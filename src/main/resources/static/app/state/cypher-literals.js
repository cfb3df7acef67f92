/**
 * A query with its parameters written into it, so that it can be run and changed as it stands; without the comments above it.
 *
 * @param {string} query @param {Record<string, unknown>} parameters
 */
export function withLiterals(query, parameters) {
  const bare = query.split('\n').filter((line) => !line.startsWith('//')).join('\n');
  return bare.replace(/\$(\w+)/g, (found, name) => (name in parameters ? literal(parameters[name]) : found));
}

/** @param {unknown} value @returns {string} */
function literal(value) {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && '$date' in value) return `date('${value.$date}')`;
  if (typeof value !== 'string') return String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `date('${value}')`;
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
