// name:    queries/agreement/related
// asks:    Which other agreements were made under it or above it, or join at least two of its parties? 
// params:  $id, $limit
// returns: agreement (id)
MATCH (a:Agreement {id: $id})
CALL (a) {
  MATCH (a)-[:UNDER]-(b:Agreement) RETURN b, 1000 AS closeness
  UNION ALL
  MATCH (a)<-[:PARTY_TO]-(o:Organization)-[:PARTY_TO]->(b:Agreement) WHERE b <> a
  WITH b, count(DISTINCT o) AS closeness WHERE closeness > 1
  RETURN b, closeness
}
WITH b, max(closeness) AS closeness
RETURN b.id AS agreement
ORDER BY closeness DESC, b.signedOn, b.id LIMIT $limit
