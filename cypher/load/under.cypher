// name:    load/under
// asks:    Which agreement was made under which other one?
// params:  $rows {agreement, under}, $load
// returns: -
UNWIND $rows AS row
MATCH (a:Agreement {id: row.agreement})
MATCH (under:Agreement {id: row.under})
MERGE (a)-[u:UNDER]->(under)
SET u.load = $load
