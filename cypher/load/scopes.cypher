// name:    load/scopes
// asks:    What does a document speak of: which kinds of tie, whose, as of when, all or examples?
// params:  $rows (ScopeRow), $load
// returns: -
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (d)-[:COVERS]->(s:Scope {id: row.id})
SET s += row.properties, s.load = $load
WITH s, row
CALL (s) {
  MATCH (s)-[stale:OF]->() DELETE stale
}
CALL (row) {
  UNWIND row.organizations AS id
  MATCH (o:Organization {id: id}) RETURN o
  UNION
  UNWIND row.codes AS code
  MATCH (o:Organization {code: code}) RETURN o
}
MERGE (s)-[:OF]->(o)
