/**
 * Questions kept under a name. In one that was asked in words, `{1}` stands where the first changeable word was.
 *
 * @typedef {{id: string, name: string, kind: 'words' | 'cypher', q: string, parameters: Record<string, unknown>, savedAt: string}} SavedQuestion
 */

/** With its parameters in their places. @param {{q: string, parameters: Record<string, unknown>}} question @param {Record<string, unknown>} [given] values that take the place of those kept */
export const inWords = ({ q, parameters }, given = {}) =>
  Object.keys(parameters).reduce((words, name) => words.replaceAll(`{${name}}`, String(given[name] ?? parameters[name])), q);

/** A question whose words can be changed at the marked places. @param {string} q @param {string[]} words of the question, each at its first place */
export function changeable(q, words) {
  const parameters = {};
  let kept = q;
  for (const word of words) {
    if (word === '' || !kept.includes(word)) continue;
    const name = String(Object.keys(parameters).length + 1);
    parameters[name] = word;
    kept = kept.replace(word, `{${name}}`);
  }
  return { q: kept, parameters };
}
