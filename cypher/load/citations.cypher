// name:    load/citations
// asks:    Where does which document say so? An agreement, a council, a theme or a meeting is cited.
// params:  $rows (CitationRow), $load
// returns: -
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CALL (row) {
  MATCH (a:Agreement {id: row.about}) RETURN a AS about
  UNION
  MATCH (c:Organization {id: row.about}) RETURN c AS about
  UNION
  MATCH (t:Theme {id: row.about}) RETURN t AS about
  UNION
  MATCH (m:Meeting {id: row.about}) RETURN m AS about
}
MERGE (about)-[c:CITED_IN {entry: row.entry, lines: row.lines}]->(d)
SET c.field = row.field, c.printed = row.printed, c.mark = row.mark, c.confidence = row.confidence, c.load = $load
