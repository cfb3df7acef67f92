// name:    checks/tie-without-agreement
// asks:    Which typed edges name an agreement that is not there, or to which their ends are not parties?
// severity: error
// owner:   開発者
// title:   もとの協定がない関係
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: type, agreement, start, end
MATCH (s:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]->(e:Organization)
WHERE NOT EXISTS {
  MATCH (a:Agreement {id: r.agreement})
  WHERE EXISTS { (s)-[:PARTY_TO]->(a) } AND EXISTS { (e)-[:PARTY_TO]->(a) }
}
RETURN type(r) AS type, r.agreement AS agreement, s.id AS start, e.id AS end
