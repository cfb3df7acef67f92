// name:    queries/issue/about
// asks:    What was found about these agreements, organisations or figures?
// params:  $ids
// returns: id, kind, severity, message, readings, inUse, rule, status, entry, lines, agreements
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Agreement {id: id})<-[:ABOUT]-(i:Issue) RETURN i
  UNION
  MATCH (n:Organization {id: id})<-[:ABOUT]-(i:Issue) RETURN i
  UNION
  MATCH (n:PrintedFigure {id: id})<-[:ABOUT]-(i:Issue) RETURN i
}
WITH DISTINCT i
RETURN i.id AS id, i.kind AS kind, i.severity AS severity, i.message AS message, coalesce(i.readings, []) AS readings,
       i.inUse AS inUse, i.rule AS rule, i.status AS status, i.entry AS entry, i.lines AS lines,
       COLLECT { MATCH (i)-[:ABOUT]->(a:Agreement) WITH a ORDER BY a.id RETURN a.id } AS agreements
ORDER BY id
