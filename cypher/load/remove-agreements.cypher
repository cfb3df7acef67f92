// name:    load/remove-agreements
// asks:    These agreements go, with the dates printed for them.
// params:  $agreements (ids)
// returns: removed
UNWIND $agreements AS id
MATCH (a:Agreement {id: id})
OPTIONAL MATCH (a)-[:DATED]->(d:PrintedDate)
WITH a, collect(d) AS dates
FOREACH (d IN dates | DETACH DELETE d)
DETACH DELETE a
RETURN count(*) AS removed
