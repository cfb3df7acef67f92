// name:    load/uncited-agreements
// asks:    Which agreements does no document state any more?
// params:  $load, $limit
// returns: id
MATCH (a:Agreement)
WHERE a.load <> $load AND NOT EXISTS { (a)-[:CITED_IN]->(:Document) }
RETURN a.id AS id LIMIT $limit
