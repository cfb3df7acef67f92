// name:    load/stale-citations
// asks:    Which citations did an earlier load of these documents leave that the documents no longer make?
// params:  $documents (ids), $load, $limit
// returns: removed
MATCH (d:Document)<-[c:CITED_IN]-()
WHERE d.id IN $documents AND c.load <> $load
WITH c LIMIT $limit
DELETE c
RETURN count(*) AS removed
