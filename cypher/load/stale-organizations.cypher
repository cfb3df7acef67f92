// name:    load/stale-organizations
// asks:    Which organisations and units did this source once bring that nothing speaks of any more?
// params:  $source, $load, $limit
// returns: removed
MATCH (o:Organization {source: $source})
WHERE o.load <> $load
  AND NOT EXISTS { (o)-[:PARTY_TO|加盟|ESTABLISHES|SUCCEEDED_BY|提案|参画|協議|開催]-() }
  AND NOT EXISTS { (o)<-[:LOCATED_IN]-() }
WITH o LIMIT $limit
OPTIONAL MATCH (u:Unit)-[:UNIT_OF]->(o)
WITH o, collect(u) AS units
FOREACH (u IN units | DETACH DELETE u)
DETACH DELETE o
RETURN count(*) AS removed
