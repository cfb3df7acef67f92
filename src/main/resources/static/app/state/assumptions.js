/**
 * What is assumed to come or go, as the link keeps it and as the server is asked.
 *
 * @typedef {{organization: string, council: string}} Membership
 * @typedef {{title: string, type: string, parties: string[], fields: string[]}} NewAgreement
 * @typedef {{id: string, name: string, kind: string, country?: string}} NewOrganization
 * @typedef {{addAgreements: NewAgreement[], removeAgreements: string[], addMembers: Membership[], removeMembers: Membership[],
 *   addOrganizations: NewOrganization[], removeOrganizations: string[]}} Assumptions
 * @typedef {keyof Assumptions} List
 */

/** @type {List[]} */
export const LISTS = ['addAgreements', 'removeAgreements', 'addMembers', 'removeMembers', 'addOrganizations', 'removeOrganizations'];

/** How an assumed organisation is named in the lists; no id of the graph begins so. */
const ASSUMED = 'what-if:';

/** @param {string | undefined} text of the link @returns {Assumptions} empty lists where the text holds none; a link that was cut off holds none */
export function assumed(text) {
  let held = {};
  try {
    held = JSON.parse(text ?? '{}') ?? {};
  } catch {
    // Said on the screen by the empty list.
  }
  return /** @type {Assumptions} */ (Object.fromEntries(LISTS.map((list) => [list, Array.isArray(held[list]) ? held[list] : []])));
}

/** @param {Assumptions} assumptions @returns {string} for the link; empty when nothing is assumed */
export function toLink(assumptions) {
  const held = Object.entries(assumptions).filter(([, items]) => items.length > 0);
  return held.length === 0 ? '' : JSON.stringify(Object.fromEntries(held));
}

/** @param {Assumptions} assumptions */
export const nothingAssumed = (assumptions) => LISTS.every((list) => assumptions[list].length === 0);

/** The same with one more; what is assumed already is not assumed twice. @param {Assumptions} assumptions @param {List} list @param {any} item @returns {Assumptions} */
export function assuming(assumptions, list, item) {
  const text = JSON.stringify(item);
  return assumptions[list].some((each) => JSON.stringify(each) === text) ? assumptions : { ...assumptions, [list]: [...assumptions[list], item] };
}

/** The same without one; with an assumed organisation go the agreements and memberships that name it. @param {Assumptions} assumptions @param {List} list @param {number} index @returns {Assumptions} */
export function notAssuming(assumptions, list, index) {
  const rest = { ...assumptions, [list]: assumptions[list].filter((_, at) => at !== index) };
  if (list !== 'addOrganizations') return rest;
  const { id } = assumptions.addOrganizations[index];
  return {
    ...rest,
    addAgreements: rest.addAgreements.filter((each) => !each.parties.includes(id)),
    addMembers: rest.addMembers.filter((each) => each.organization !== id && each.council !== id),
  };
}

/** @param {Assumptions} assumptions an id that none of the assumed has */
export function freeId({ addOrganizations }) {
  const numbers = addOrganizations.map(({ id }) => Number(id.slice(ASSUMED.length)) || 0);
  return `${ASSUMED}${Math.max(0, ...numbers) + 1}`;
}

/** Every organisation of the graph that is named: their names have to be looked up. @param {Assumptions} assumptions @returns {string[]} */
export function named({ addAgreements, addMembers, removeMembers, removeOrganizations }) {
  const ids = [...addAgreements.flatMap((each) => each.parties), ...[...addMembers, ...removeMembers].flatMap((each) => [each.organization, each.council]), ...removeOrganizations];
  return [...new Set(ids)].filter((id) => !id.startsWith(ASSUMED));
}
