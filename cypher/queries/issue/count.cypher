// name:    queries/issue/count
// asks:    How many such findings are there?
// params:  $kind, $severity, $between, $status, $document, $organization
// returns: total
// plan:    reads all findings: every one is counted
CALL () {
  MATCH (:Organization {id: $organization})<-[:ABOUT]-(i:Issue) RETURN i
  UNION
  MATCH (:Organization {id: $organization})-[:PARTY_TO]->(:Agreement)<-[:ABOUT]-(i:Issue) RETURN i
  UNION
  WITH $organization AS id WHERE id IS NULL
  MATCH (i:Issue) RETURN i
}
WITH i
WHERE ($kind IS NULL OR i.kind = $kind) AND ($severity IS NULL OR i.severity = $severity)
  AND ($between IS NULL OR i.between = $between) AND ($status IS NULL OR i.status = $status)
  AND ($document IS NULL OR EXISTS { (i)-[:ABOUT]->(:Document {id: $document}) }
       OR any(place IN coalesce(i.places, []) WHERE place STARTS WITH $document + '#'))
RETURN count(i) AS total
