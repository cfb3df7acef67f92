// name:    queries/issue/count
// asks:    How many such findings are there?
// params:  $kind, $severity, $between, $status, $document, $organization
// returns: total
// plan:    reads all findings: every one is counted
MATCH (i:Issue)
WHERE ($kind IS NULL OR i.kind = $kind) AND ($severity IS NULL OR i.severity = $severity)
  AND ($between IS NULL OR i.between = $between) AND ($status IS NULL OR i.status = $status)
  AND ($document IS NULL OR EXISTS { (i)-[:ABOUT]->(:Document {id: $document}) }
       OR any(place IN coalesce(i.places, []) WHERE place STARTS WITH $document + '#'))
  AND ($organization IS NULL OR EXISTS { (i)-[:ABOUT]->(:Organization {id: $organization}) }
       OR EXISTS { (i)-[:ABOUT]->(:Agreement)<-[:PARTY_TO]-(:Organization {id: $organization}) })
RETURN count(i) AS total
