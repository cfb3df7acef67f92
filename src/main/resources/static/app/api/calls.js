import { file, get, post, remove } from './client.js';

export { speak } from './client.js';

/** As many partners as one answer brings; what is beyond is said on the screen. */
export const PARTNER_LIMIT = 500;

/** As many names as one call takes. */
const NAMES = 500;

/** The day that calls speak of, and whether successors answer for predecessors; empty for today, and yes. @type {Record<string, string>} */
const day = {};

/** @param {{asOf?: string, rollUp?: string}} asked */
export function speakOf(asked) {
  Object.assign(day, asked);
}

export const overview = () => get(['overview'], day);

/** @param {{q?: string, kind?: string, country?: string, prefecture?: string, limit?: number, offset?: number}} query */
export const organizations = (query) => get(['organizations'], { ...query, ...day });

/** @param {string} id */
export const organization = (id) => get(['organizations', id], day);

/** @param {string} id @param {{type?: string, field?: string, country?: string}} [filter] */
export const partners = (id, filter = {}) =>
  get(['organizations', id, 'partners'], { ...filter, ...day, limit: PARTNER_LIMIT });

/** @param {string} id @param {number} limit */
export const coPartners = (id, limit) => get(['organizations', id, 'co-partners'], { ...day, limit });

/** @param {string | string[]} focus @param {{type?: string, field?: string, limit: number}} query */
export const graph = (focus, { type, field, limit }) =>
  get(['graph'], { focus, depth: 1, types: type, fields: field, limit, ...day });

/** @param {string} [organization] */
export const coverage = (organization) => get(['coverage'], { organization, ...day });

/** @param {string} id */
export const agreement = (id) => get(['agreements', id], day);

/** @param {{kind?: string, severity?: string, between?: string, status?: string, document?: string, organization?: string, limit: number, offset: number}} query */
export const issues = (query) => get(['issues'], query);

/** @param {string} [countAs] name of a way of counting */
export const totals = (countAs) => get(['totals'], { countAs });

/** English names of organisations by their Japanese ones, for answers that have only these. @param {string[]} names @returns {Promise<Map<string, string>>} */
export async function organizationNames(names) {
  const asked = [...new Set(names)].slice(0, NAMES);
  if (asked.length === 0) return new Map();
  const { items } = await post(['organization-names'], { names: asked });
  return new Map(items.map(({ name, nameEn }) => [name, nameEn]));
}

/** Prefectures and regions abroad, in both languages. */
export const placeNames = () => get(['place-names']);

export const checks = () => get(['checks']);

/** @param {string} document @param {string} lines */
export const passage = (document, lines) => get(['documents', document, 'passage'], { lines });

/** @param {string} q @param {string} [lang] of the answer; else that of the question */
export const ask = (q, lang) => get(['ask'], { q, lang, ...day });

/** The address of the answer as a file. @param {string} q @param {'csv'|'xlsx'|'json'} form */
export const askFile = (q, form) => `/api/ask.${form}?${new URLSearchParams({ q, ...Object.fromEntries(Object.entries(day).filter(([, value]) => value)) })}`;

/** @param {string} q what is typed so far */
export const completions = (q) => get(['ask', 'complete'], { q });

/** Worked examples, in both languages. */
export const cypherExamples = () => get(['cypher', 'examples']);

/** @param {string} query */
export const cypher = (query) => post(['cypher'], { query, parameters: {} });

/** @param {{limit: number, offset?: number}} query pairs that nobody has judged */
export const queue = (query) => get(['resolution', 'queue'], query);

/** @param {{limit: number, offset?: number}} query */
export const judgements = (query) => get(['resolution', 'judgements'], query);

/** Where rules found an organisation named. @param {string} id */
export const places = (id) => get(['resolution', 'places'], { id, limit: 500 });

/** @param {{left: string, right: string, verdict: string, by: string, note: string}} judgement */
export const judge = (judgement) => post(['resolution', 'judgements'], judgement);

/** @param {string} issue @param {{reading: string, by: string, reason: string}} choice */
export const chooseReading = (issue, choice) => post(['issues', issue, 'reading'], choice);

/** Who a name could mean. @param {string} name */
export const resolve = (name) => get(['resolve'], { name, asOf: day.asOf });

/** Measures, networks and ways to count memberships. */
export const analyses = () => get(['analyses']);

/** @param {string} measure @param {Record<string, unknown>} query */
export const analysis = (measure, { measure: _, ...query }) => get(['analyses', measure], { ...query, ...day });

/** The ties among these. @param {string[]} focus @param {{types?: string, fields?: string}} [query] */
export const among = (focus, query = {}) => get(['graph'], { focus, depth: 0, limit: 1000, ...query, ...day });

/** Kinds of organisation and of tie, with their words. */
export const schema = () => get(['schema']);

/** The meeting pack as a file. @param {string} format docx, pdf, xlsx or html @param {Record<string, unknown>} query @param {Blob} [logo] for the cover */
export const reportFile = (format, query, logo) => file(['reports', `centrality.${format}`], query, logo);

/** How far a pack is; nothing when it is not being made. @param {string} name as given with the pack @returns {Promise<{done?: number, of?: number, doing?: string}>} */
export const reportProgress = (name) => get(['reports', 'progress', name]);

/** Whom it could partner with, and why. @param {string} id @param {{limit: number, kind?: string, country?: string, backTest?: boolean}} query */
export const suggestions = (id, query) => get(['organizations', id, 'suggestions'], { backTest: false, ...query, ...day });

/** Each rank with the band in which it moves when part of what is known is left out. @param {string} measure @param {Record<string, unknown>} query */
export const stability = (measure, { measure: _, ...query }) => get(['analyses', measure, 'stability'], { ...query, ...day });

/** What moved between two days. @param {string} measure @param {{from: string, to: string, limit: number}} query */
export const days = (measure, query) => get(['analyses', measure, 'days'], { ...query, rollUp: day.rollUp });

/** What one organisation, or the tie between two, holds together. @param {string} id @param {string} [other] */
export const hub = (id, other) => get(['hub'], { id, with: other, asOf: day.asOf });

/** What would move; nothing is stored. @param {object} changes @param {Record<string, unknown>} query */
export const whatIf = (changes, query) => post(['what-if'], changes, { ...query, ...day });

/** Two or three organisations side by side. @param {{ids: string[], types?: string, fields?: string, countries?: string, councils?: string}} query */
export const compare = (query) => get(['compare'], { ...query, ...day });

/** The shortest ways from one to another; councils are on the way too. @param {{from: string, to: string, count: number}} query */
export const routes = (query) => get(['routes'], { ...query, councils: 'included', ...day });

/** One among its peers. @param {{id: string, by: string, ids?: string[]}} query */
export const peers = (query) => get(['compare', 'peers'], { ...query, ...day });

/** @param {string} organization @param {number} year */
export const anniversaries = (organization, year) => get(['anniversaries'], { organization, year, asOf: day.asOf, limit: 50 });

/** Rankings that were kept, the latest first. @param {number} limit */
export const runs = (limit) => get(['runs'], { limit });

/** @param {Record<string, unknown>} query measure, note and the parameters of the ranking */
export const keepRun = (query) => post(['runs'], {}, { ...query, ...day });

/** Takes a kept ranking again on the facts of now. @param {string} id */
export const repeatRun = (id) => get(['runs', id, 'repeat']);

/** Questions kept under a name, the newest first. @param {number} limit */
export const savedQuestions = (limit) => get(['saved-questions'], { limit });

/** @param {{name: string, kind: 'words' | 'cypher', q: string, parameters: Record<string, unknown>}} question */
export const saveQuestion = (question) => post(['saved-questions'], question);

/** @param {string} id @param {string} name */
export const renameQuestion = (id, name) => post(['saved-questions', id, 'name'], { name });

/** @param {string} id */
export const dropQuestion = (id) => remove(['saved-questions', id]);
