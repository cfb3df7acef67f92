// name:    load/stale-details
// asks:    Which parties, dates, signatures and superior agreements of the agreements in these documents are no longer stated?
// params:  $documents (ids), $load, $limit
// returns: removed
MATCH (d:Document) WHERE d.id IN $documents
CALL (d) {
  MATCH (d)<-[:CITED_IN]-(a:Agreement {load: $load})
  WITH DISTINCT a
  MATCH (a)-[r:PARTY_TO|SIGNED|UNDER|DATED]-(n)
  WHERE CASE WHEN n:PrintedDate THEN n.load ELSE r.load END <> $load AND (NOT r:UNDER OR startNode(r) = a)
  RETURN r, CASE WHEN n:PrintedDate THEN n END AS date
}
WITH DISTINCT r, date LIMIT $limit
DELETE r
FOREACH (each IN CASE WHEN date IS NULL THEN [] ELSE [date] END | DELETE each)
RETURN count(*) AS removed
