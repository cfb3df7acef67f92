// name:    load/stale-findings
// asks:    Which issues and printed figures of these documents are no longer there?
// params:  $documents (ids), $load, $limit
// returns: removed
MATCH (d:Document)<-[:ABOUT|PRINTED_IN]-(n:Issue|PrintedFigure)
WHERE d.id IN $documents AND n.load <> $load
WITH DISTINCT n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
