/**
 * Two or three organisations side by side: what they share and what not
 *
 * @typedef {import('../api/types.js').Partner} Partner
 * @typedef {{organization: import('../api/types.js').Ref, by: (Partner | undefined)[], shared: number}} Row
 */

/**
 * Every partner of any of them, those of most of them first.
 *
 * @param {Partner[][]} lists one an organisation
 * @param {string[]} ids of the organisations compared: they are no rows, also when they are each other's partners
 * @returns {Row[]}
 */
export function rowsOf(lists, ids) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  lists.forEach((list, column) => list.forEach((partner) => {
    const { organization } = partner;
    if (ids.includes(organization.id)) return;
    const row = rows.get(organization.id) ?? { organization, by: lists.map(() => undefined), shared: 0 };
    row.by[column] = partner;
    row.shared += 1;
    rows.set(organization.id, row);
  }));
  return [...rows.values()].sort((a, b) => b.shared - a.shared || total(b) - total(a) || (a.organization.name < b.organization.name ? -1 : 1));
}

const total = (row) => row.by.reduce((sum, partner) => sum + (partner?.count ?? 0), 0);

/** How many partners each has in each field or country. @param {Partner[][]} lists @param {(partner: Partner) => string[]} valuesOf */
export function table(lists, valuesOf) {
  const counts = new Map();
  lists.forEach((list, column) => list.forEach((partner) => {
    for (const value of new Set(valuesOf(partner))) {
      if (!counts.has(value)) counts.set(value, lists.map(() => 0));
      counts.get(value)[column] += 1;
    }
  }));
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  return [...counts].map(([name, numbers]) => ({ name, numbers })).sort((a, b) => sum(b.numbers) - sum(a.numbers) || (a.name < b.name ? -1 : 1));
}

/** The years of each one's agreements, once an agreement. @param {Partner[]} list @returns {{year: number, title: string, agreement: string}[]} */
export function yearsOf(list) {
  const found = new Map();
  for (const { ties } of list) for (const tie of ties) if (tie.since) found.set(tie.agreement, { year: Number(tie.since.slice(0, 4)), title: tie.title, agreement: tie.agreement });
  return [...found.values()].sort((a, b) => a.year - b.year);
}
