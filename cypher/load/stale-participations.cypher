// name:    load/stale-participations
// asks:    Which bodies do these documents no longer name as taking part?
// params:  $source, $load, $limit
// returns: removed
MATCH ()-[p:参画 {source: $source}]->()
WHERE p.load <> $load
WITH p LIMIT $limit
DELETE p
RETURN count(*) AS removed
