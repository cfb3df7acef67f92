// name:    load/dates
// asks:    Which dates are printed for an agreement, and how were they read?
// params:  $rows (DateRow), $load
// returns: -
UNWIND $rows AS row
MATCH (a:Agreement {id: row.agreement})
MERGE (d:PrintedDate {id: row.id})
SET d += row.properties, d.load = $load
MERGE (a)-[:DATED]->(d)
