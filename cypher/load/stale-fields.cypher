// name:    load/stale-fields
// asks:    Which fields is no agreement in any more?
// params:  -
// returns: removed
MATCH (f:Field) WHERE NOT EXISTS { (:Agreement)-[:IN_FIELD]->(f) }
DELETE f
RETURN count(*) AS removed
