// name:    load/stale-units
// asks:    Which parts of organisations have signed nothing and are named for nothing any more?
// params:  $load, $limit
// returns: removed
MATCH (u:Unit)
WHERE u.id > '' AND u.load <> $load AND NOT EXISTS { (u)-[:SIGNED|参画]->() }
WITH u LIMIT $limit
DETACH DELETE u
RETURN count(*) AS removed
