// name:    load/stale-scopes
// asks:    Which scopes do these documents no longer have?
// params:  $documents (ids), $load
// returns: removed
MATCH (d:Document)-[:COVERS]->(s:Scope)
WHERE d.id IN $documents AND s.load <> $load
DETACH DELETE s
RETURN count(*) AS removed
