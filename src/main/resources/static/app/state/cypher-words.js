/**
 * A query in pieces, for the eye: what is a word of the language, a label, a text, a number, a comment. It colours, it does not check.
 *
 * @typedef {{text: string, look: '' | 'word' | 'label' | 'text' | 'number' | 'comment' | 'parameter'}} Piece
 */

const WORDS = new Set(('match optional where return with unwind as order by asc desc skip limit distinct and or xor not in is null true false starts ends contains '
  + 'exists count collect case when then else end union all any none single call yield create merge delete set remove detach foreach shortestpath allshortestpaths').split(' '));
const PIECE = /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>'(?:\\.|[^'\\])*'?|"(?:\\.|[^"\\])*"?)|(?<label>:\s*`[^`]*`?|:\s*[\p{L}_][\p{L}\p{N}_]*)|(?<parameter>\$[\p{L}_][\p{L}\p{N}_]*)|(?<number>\b\d+(?:\.\d+)?\b)|(?<name>[\p{L}_][\p{L}\p{N}_]*)/gu;

/** @param {string} query @returns {Piece[]} together they are the query */
export function pieces(query) {
  /** @type {Piece[]} */
  const found = [];
  let at = 0;
  for (const match of query.matchAll(PIECE)) {
    if (match.index > at) found.push({ text: query.slice(at, match.index), look: '' });
    const { name, ...others } = match.groups;
    const look = name !== undefined ? (WORDS.has(name.toLowerCase()) ? 'word' : '') : Object.keys(others).find((each) => others[each] !== undefined);
    found.push({ text: match[0], look: /** @type {Piece['look']} */ (look) });
    at = match.index + match[0].length;
  }
  if (at < query.length) found.push({ text: query.slice(at), look: '' });
  return found;
}

/** What of an answer can be drawn: nodes and the relationships between them, wherever in a row they stand. @param {any[][]} rows */
export function drawable(rows) {
  const nodes = new Map();
  const edges = new Map();
  const look = (value) => {
    if (Array.isArray(value)) value.forEach(look);
    else if (value?._type === 'node') nodes.set(value.elementId, value);
    else if (value?._type === 'relationship') edges.set(value.elementId, value);
    else if (value && typeof value === 'object') Object.values(value).forEach(look);
  };
  look(rows);
  return { nodes: [...nodes.values()], edges: [...edges.values()].filter(({ start, end }) => nodes.has(start) && nodes.has(end)) };
}
