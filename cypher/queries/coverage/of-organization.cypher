// name:    queries/coverage/of-organization
// asks:    How many ties of each kind had these organisations on that day?
// params:  $ids, $types (types of edge), $edges (kind of agreement → type of edge), $asOf (date; null for today), $rollUp (whether successors answer for predecessors)
// returns: type, count
WITH coalesce($asOf, date()) AS day
CALL (day) {
  UNWIND $ids AS id
  MATCH (o:Organization {id: id})
  CALL (o, day) {
    MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業|加盟]-(:Organization)
    // A body has members, all others are members.
    WHERE type(r) <> '加盟' OR startNode(r) = o OR o:Council
    RETURN type(r) AS type, coalesce(r.agreement, CASE WHEN endNode(r) = o THEN startNode(r).id ELSE endNode(r).id END) AS key,
           coalesce(r.since, r.from) AS since
    UNION
    MATCH (o)-[k:承継]->(a:Agreement)
    WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
    MATCH (:Organization {id: k.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(:Organization)
    RETURN type(r) AS type, r.agreement AS key, r.since AS since
    UNION
    // An agreement whose partner is not named, or only in general (県内企業等), gives no edge and is one all the same.
    MATCH (o)-[p:PARTY_TO]->(a:Agreement)
    WHERE p.role IS NULL AND NOT EXISTS { (a)-[:ESTABLISHES]->() }
    RETURN $edges[a.kind] AS type, a.id AS key, a.signedOn AS since
  }
  WITH type, key, since WHERE since IS NULL OR since <= day
  WITH type, count(DISTINCT key) AS count
  RETURN collect({type: type, count: count}) AS counts
}
UNWIND $types AS type
RETURN type, coalesce(head([c IN counts WHERE c.type = type | c.count]), 0) AS count
