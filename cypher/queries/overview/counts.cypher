// name:    queries/overview/counts
// asks:    How much was in the graph on that day?
// params:  $asOf (date; null for today)
// returns: organizations, agreements, openIssues
// plan:    reads all organisations and findings: every one is counted
WITH coalesce($asOf, date()) AS day
RETURN COUNT {
         MATCH (o:Organization)
         WHERE (o.agreements > 0 OR EXISTS { (o)-[:加盟|ESTABLISHES]-() })
           AND ($asOf IS NULL OR EXISTS { MATCH (o)-[:PARTY_TO]->(a) WHERE a.signedOn IS NULL OR a.signedOn <= day } OR NOT EXISTS { (o)-[:PARTY_TO]->() })
         RETURN o
       } AS organizations,
       COUNT { (:Agreement) } - COUNT { MATCH (a:Agreement) WHERE a.signedOn > day RETURN a } AS agreements,
       COUNT { (i:Issue) WHERE i.status = 'open' } AS openIssues
