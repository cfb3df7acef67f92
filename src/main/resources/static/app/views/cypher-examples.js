/** @param {string} field */
export const agreementsInField = (field) => `MATCH (a:Agreement)-[:IN_FIELD]->(f:Field {name: '${quote(field)}'})
MATCH (o:Organization)-[:PARTY_TO]->(a)
RETURN a.id AS id, a.title AS title, collect(o.name) AS parties, a.signedOn AS signedOn
ORDER BY signedOn`;

/** Questions to start from; each is one a planner asks. */
export const EXAMPLES = [
  ['between', `MATCH (:Municipality {name: '川崎市'})-[r:分野別協定]-(p:ForeignCity {name: '瀋陽市'})
RETURN count(DISTINCT r.agreement) AS agreements`],
  ['whoElse', `MATCH (p:Organization)-[:姉妹都市|友好都市|分野別協定]-(:ForeignCity {name: '瀋陽市'})
RETURN DISTINCT p.id AS id, p.name AS name
ORDER BY name`],
  ['shared', `MATCH (a:Organization {name: '川崎市'})-[:分野別協定]-(p:Organization)-[:分野別協定]-(b:Organization)
WHERE a <> b
RETURN b.id AS id, b.name AS name, collect(DISTINCT p.name) AS shared, count(DISTINCT p) AS number
ORDER BY number DESC, name`],
  ['hubs', `MATCH (c:ForeignCity)-[r]-(o:Organization)
WHERE r.agreement IS NOT NULL
RETURN c.id AS id, c.name AS name, c.country AS country, count(DISTINCT o) AS partners
ORDER BY partners DESC LIMIT 20`],
];

const quote = (text) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
