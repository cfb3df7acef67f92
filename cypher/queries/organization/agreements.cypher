// name:    queries/organization/agreements
// asks:    To which agreements is it a party, or which of them is it itself? The latest first.
// params:  $id
// returns: agreement (id)
MATCH (o:Organization {id: $id})
CALL (o) {
  MATCH (o)-[:PARTY_TO]->(a:Agreement) RETURN a
  UNION
  MATCH (o)<-[:ESTABLISHES]-(a:Agreement) RETURN a
}
RETURN a.id AS agreement
ORDER BY a.signedOn IS NULL, a.signedOn DESC, a.id
