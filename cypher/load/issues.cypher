// name:    load/issues
// asks:    What was found wrong, doubtful or contradictory, and about what?
// params:  $rows (IssueRow), $load
// returns: -
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (i:Issue {id: row.id})
SET i += row.properties, i.load = $load
MERGE (i)-[:ABOUT]->(d)
WITH i, row
CALL (i, row) {
  MATCH (i)-[stale:ABOUT]->(n) WHERE NOT n.id IN row.about AND n.id <> row.document
  DELETE stale
}
UNWIND row.about AS id
CALL (id) {
  MATCH (a:Agreement {id: id}) RETURN a AS about
  UNION
  MATCH (o:Organization {id: id}) RETURN o AS about
  UNION
  MATCH (f:PrintedFigure {id: id}) RETURN f AS about
}
MERGE (i)-[:ABOUT]->(about)
