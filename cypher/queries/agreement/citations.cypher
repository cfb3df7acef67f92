// name:    queries/agreement/citations
// asks:    Where do which documents state these agreements, or bodies by their id?
// params:  $ids
// returns: agreement, document, documentTitle, asOf, entry, field, lines, printed, mark
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  MATCH (a:Agreement {id: $ids[i]})
  RETURN a
  UNION
  MATCH (a:Organization {id: $ids[i]})
  RETURN a
}
MATCH (a)-[c:CITED_IN]->(d:Document)
RETURN a.id AS agreement, d.id AS document, d.title AS documentTitle, d.asOf AS asOf,
       c.entry AS entry, c.field AS field, c.lines AS lines, c.printed AS printed, c.mark AS mark
ORDER BY i, d.id, toInteger(split(c.lines, '-')[0])
