// name:    queries/coverage/scopes
// asks:    What does each document speak of?
// params:  -
// returns: document, title, ties, of, organizations, counterpart, asOf, complete, note
MATCH (d:Document)-[:COVERS]->(s:Scope)
RETURN d.id AS document, d.title AS title, s.ties AS ties, s.of AS of,
       COLLECT { MATCH (s)-[:OF]->(o) RETURN o.name ORDER BY o.id } AS organizations,
       s.counterpart AS counterpart, s.asOf AS asOf, s.complete AS complete, s.note AS note
ORDER BY d.publishedOn DESC, document, s.id
