/** @param {string} field */
export const agreementsInField = (field) => `MATCH (a:Agreement)-[:IN_FIELD]->(f:Field {name: '${quote(field)}'})
MATCH (o:Organization)-[:PARTY_TO]->(a)
RETURN a.id AS id, a.title AS title, collect(o.name) AS parties, a.signedOn AS signedOn
ORDER BY signedOn`;

const quote = (text) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
