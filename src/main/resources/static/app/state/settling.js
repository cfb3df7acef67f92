/**
 * Settling who is who, without a document: which pairs are shown, and which case is in hand.
 *
 * @typedef {{id: string, name: string, kind: string}} Side
 * @typedef {{left: Side, right: Side, verdict: string, score: number, reason: string, features: any[], held?: {by: string, at: string, note: string}}} Pair
 */

/** From here on the rules say "the same", below the other "two"; see src/docs/resolution.md. */
export const SAME_FROM = 0.9;
export const DIFFERENT_BELOW = 0.35;

/** The organisation of which a place where it is named (ID@DOCUMENT:ENTRY) is one. @param {string} id */
export const whole = (id) => id.split('@')[0];

/** The name in an id (public-body-NEDO, jp-大阪府大阪狭山市), for the ledger outlives what it speaks of. @param {string} id */
export const named = (id) => id.replace(/^(?:[a-z]+-)+(?=.)/, '');

/** @param {Pair} pair */
export const pairKey = ({ left, right }) => `${left.id} | ${right.id}`;

/**
 * @param {Pair[]} pairs
 * @param {{kind?: string, verdict?: string, text?: string}} filter
 */
export function filterPairs(pairs, { kind, verdict, text = '' }) {
  const wanted = fold(text);
  return pairs.filter((pair) =>
    (!kind || pair.left.kind === kind || pair.right.kind === kind) &&
    (!verdict || pair.verdict === verdict) &&
    (wanted === '' || [pair.left, pair.right].some((side) => fold(side.name).includes(wanted))));
}

const fold = (text) => text.normalize('NFKC').toLowerCase().trim();

/** How often each value comes, the most frequent first. @param {string[]} values */
export function counted(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/**
 * The case in hand: the one that the link names; when it is settled and gone, the one that took its place.
 *
 * @param {string[]} keys of the cases in their order
 * @param {string | undefined} named by the link
 * @param {number} last where the hand was before
 * @returns {number} -1 when there is none
 */
export function inHand(keys, named, last) {
  const found = named === undefined ? -1 : keys.indexOf(named);
  return found >= 0 ? found : Math.min(Math.max(last, 0), keys.length - 1);
}

/**
 * Judgements with the later ones first; only the last word about a pair can be taken back, and only if it says something.
 *
 * @param {{left: string, right: string, verdict: string, by: string, at: string, note: string}[]} judgements the earliest first
 */
export function ledger(judgements) {
  const last = new Map(judgements.map((each, index) => [pairOf(each), index]));
  return judgements
    .map((each, index) => ({ ...each, holds: last.get(pairOf(each)) === index && each.verdict !== 'unsure' }))
    .reverse();
}

const pairOf = ({ left, right }) => [left, right].sort().join(' | ');
