/**
 * Two or three organisations side by side: what they share and what not, as `/api/compare` tells it.
 *
 * @typedef {import('../api/types.js').Ref} Ref
 * @typedef {{organization: Ref, of: string[], ties: {with: string, ties: import('../api/types.js').Tie[]}[]}} ComparedPartner
 */

/** Partners of more than one of them. @param {ComparedPartner[]} partners */
export const shared = (partners) => partners.filter((each) => each.of.length > 1);

/** Partners of this one and no other. @param {ComparedPartner[]} partners @param {string} id */
export const alone = (partners, id) => partners.filter((each) => each.of.length === 1 && each.of[0] === id);

/** What a partner has with one of them: the types, how many agreements, since when. @param {ComparedPartner} partner @param {string} id */
export function between({ ties: all }, id) {
  const own = all.find((each) => each.with === id)?.ties ?? [];
  const since = own.map((tie) => tie.since).filter(Boolean).sort();
  return { types: [...new Set(own.map((tie) => tie.type))], count: new Set(own.map((tie) => tie.agreement ?? `${tie.type} ${tie.title}`)).size, first: since[0] };
}

/** The dated agreements by year, the first of a year at level 0. @param {{agreement: string, title: string, since?: string}[]} timeline */
export function byYear(timeline) {
  const seen = new Map();
  return timeline.filter((each) => each.since).map(({ agreement, title, since }) => {
    const year = Number(since.slice(0, 4));
    const level = seen.get(year) ?? 0;
    seen.set(year, level + 1);
    return { year, title, agreement, level };
  });
}

/** The same day so many years before: 2026-11-29 and 10 give 2016-11-29. @param {string} day @param {number} years */
export function yearsBefore(day, years) {
  const before = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  // The 29th of February is in few years.
  return Number.isNaN(Date.parse(before)) || new Date(before).toISOString().slice(0, 10) !== before ? `${before.slice(0, 8)}28` : before;
}
