/**
 * One filter for the table and the canvas.
 *
 * @typedef {{type?: string, field?: string, country?: string, text?: string, year?: string}} Filter; year: the last one that counts
 * @typedef {import('../api/types.js').Ref} Ref
 */

export const PAGE = 50;

/** @param {Record<string, string>} params @returns {Filter} */
export const filterOf = ({ type, field, country, text, year }) => ({ type, field, country, text, year });

/** @param {Filter} filter */
export const isFiltered = (filter) => Object.values(filter).some(Boolean);

/** A tie of unknown date passes any year: nobody knows that it was not there. @param {{type: string, fields: string[], since?: string}} tie @param {Filter} filter */
export const tiePasses = (tie, { type, field, year }) =>
  (!type || tie.type === type) && (!field || tie.fields.includes(field)) && (!year || !tie.since || tie.since.slice(0, 4) <= year);

/** @param {Filter} filter @returns {(organization: Ref, ties: {title: string}[]) => boolean} */
export function organizationPasses({ country, text }) {
  const needle = fold(text ?? '');
  return (organization, ties) =>
    (!country || organization.country === country) &&
    (needle === '' ||
      [organization.name, organization.nameEn, organization.kana, organization.region, organization.country]
        .concat(ties.map((tie) => tie.title ?? ''))
        .some((each) => each && fold(each).includes(needle)));
}

/** The partners that pass, each with only the ties that pass. */
export function filterPartners(partners, filter) {
  const passes = organizationPasses(filter);
  return partners
    .map((partner) => ({ ...partner, ties: partner.ties.filter((tie) => tiePasses(tie, filter)) }))
    .filter((partner) => partner.ties.length > 0 && passes(partner.organization, partner.ties))
    .map(summarize);
}

function summarize(partner) {
  const dates = partner.ties.map((tie) => tie.since).filter(Boolean).sort();
  return {
    ...partner,
    count: new Set(partner.ties.map((tie) => tie.agreement)).size,
    fields: [...new Set(partner.ties.flatMap((tie) => tie.fields))],
    first: dates[0],
    last: dates.at(-1),
  };
}

const COLUMNS = {
  name: (partner) => partner.organization.kana ?? partner.organization.name,
  country: (partner) => partner.organization.country ?? partner.organization.prefecture ?? '',
  count: (partner) => partner.count,
  first: (partner) => partner.first ?? '',
  last: (partner) => partner.last ?? '',
};

/** @param {any[]} partners @param {string} sort a column, with a minus before it for descending */
export function sortPartners(partners, sort) {
  const descending = sort.startsWith('-');
  const value = COLUMNS[sort.replace(/^-/, '')] ?? COLUMNS.count;
  const compare = (a, b) => {
    const [x, y] = [value(a), value(b)];
    // An unknown date is last in either direction.
    if (x === '' || y === '') return x === y ? 0 : x === '' ? 1 : -1;
    const order = typeof x === 'number' ? x - y : collator.compare(x, y);
    return descending ? -order : order;
  };
  return [...partners].sort((a, b) => compare(a, b) || collator.compare(a.organization.name, b.organization.name));
}

const collator = new Intl.Collator('ja');

/** The same letter in full or half width, capital or small, is the same. @param {string} text */
const fold = (text) => text.normalize('NFKC').toLowerCase().trim();
