// name:    queries/ask/citations
// asks:    Where do documents state these agreements and bodies?
// params:  $ids
// returns: fact, document, title, entry, lines
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Agreement {id: id}) RETURN a AS n
  UNION
  MATCH (o:Organization {id: id}) RETURN o AS n
}
MATCH (n)-[c:CITED_IN]->(d:Document)
RETURN id AS fact, d.id AS document, d.title AS title, c.entry AS entry, c.lines AS lines
ORDER BY fact, document, lines
