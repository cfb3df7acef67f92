// name:    load/agreements
// asks:    Which agreements are there, in which fields, and which of them are standing bodies?
// params:  $rows (AgreementRow), $load
// returns: -
UNWIND $rows AS row
MERGE (a:Agreement {id: row.id})
SET a += row.properties, a.load = $load
WITH a, row
CALL (a, row) {
  MATCH (a)-[stale:IN_FIELD]->(f:Field) WHERE NOT f.name IN row.fields
  DELETE stale
}
CALL (a, row) {
  MATCH (a)-[stale:ESTABLISHES]->(c) WHERE row.council IS NULL OR c.id <> row.council
  DELETE stale
}
CALL (a, row) {
  UNWIND range(0, size(row.fields) - 1) AS i
  MERGE (f:Field {name: row.fields[i]})
  MERGE (a)-[in:IN_FIELD]->(f)
  SET in.position = i
}
CALL (a, row) {
  MATCH (c:Organization {id: row.council})
  MERGE (a)-[:ESTABLISHES]->(c)
}
