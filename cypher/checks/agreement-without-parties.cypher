// name:    checks/agreement-without-parties
// asks:    Which agreements have no party?
// severity: error
// params:  -
// returns: agreement, title
MATCH (a:Agreement)
WHERE NOT EXISTS { (:Organization)-[:PARTY_TO]->(a) }
RETURN a.id AS agreement, a.title AS title
