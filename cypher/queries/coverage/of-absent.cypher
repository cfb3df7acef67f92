// name:    queries/coverage/of-absent
// asks:    Which kinds of tie do the documents speak of that asked every local government, when none of them names this one?
// params:  $types (types of edge)
// returns: type, count, sources
UNWIND $types AS type
CALL (type) {
  MATCH (d:Document)-[:COVERS]->(s:Scope)
  WHERE type IN s.ties AND s.of = 'local-governments'
  WITH d, s ORDER BY s.complete DESC, s.asOf DESC, d.id
  RETURN collect({document: d.id, title: d.title, asOf: s.asOf, complete: s.complete, note: s.note}) AS sources
}
RETURN type, 0 AS count, sources
