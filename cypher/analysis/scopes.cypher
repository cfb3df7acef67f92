// name:    analysis/scopes
// asks:    Whom does each document look into, by whom was it made, and does it hold all of their ties?
// params:  -
// returns: document, title, asOf, ties, of (local-governments, organizations, named), organizations (ids), counterpart, complete
MATCH (d:Document)
OPTIONAL MATCH (d)-[:COVERS]->(s:Scope)
RETURN d.id AS document, d.title AS title, coalesce(s.asOf, d.asOf) AS asOf, coalesce(s.ties, []) AS ties, coalesce(s.of, 'named') AS of,
       COLLECT { MATCH (s)-[:OF]->(o) RETURN o.id ORDER BY o.id } AS organizations, s.counterpart AS counterpart, coalesce(s.complete, false) AS complete
ORDER BY document, s.id
