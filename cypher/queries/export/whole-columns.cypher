// name:    queries/export/whole-columns
// asks:    Which properties have nodes and edges, and what are their values?
// params:  -
// returns: edge (true, false), name, types
// plan:    reads all nodes: the whole graph is handed out
CALL () {
  MATCH (n)
  UNWIND keys(n) AS name
  RETURN false AS edge, name, collect(DISTINCT split(valueType(n[name]), ' ')[0]) AS types
  UNION ALL
  MATCH ()-[r]->()
  UNWIND keys(r) AS name
  RETURN true AS edge, name, collect(DISTINCT split(valueType(r[name]), ' ')[0]) AS types
}
RETURN edge, name, types
ORDER BY edge, name
