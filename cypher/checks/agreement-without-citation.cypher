// name:    checks/agreement-without-citation
// asks:    Which agreements does no document state? A fact without a source does not enter the graph.
// severity: error
// params:  -
// returns: agreement, title
MATCH (a:Agreement)
WHERE NOT EXISTS { (a)-[:CITED_IN]->(:Document) }
RETURN a.id AS agreement, a.title AS title
