// name:    analysis/unverified
// asks:    About which agreements is there an open finding that a person should settle?
// params:  -
// returns: agreement
MATCH (i:Issue)-[:ABOUT]->(a:Agreement)
WHERE i.status = 'open' AND i.severity IN ['error', 'warning']
RETURN DISTINCT a.id AS agreement
ORDER BY agreement
