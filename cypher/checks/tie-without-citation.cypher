// name:    checks/tie-without-citation
// asks:    Which typed edges rest on an agreement or a council that no document states?
// severity: error
// owner:   開発者
// title:   典拠のない関係
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: type, start, end
MATCH (s:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業|加盟]->(e:Organization)
WHERE (r.agreement IS NOT NULL AND NOT EXISTS { (:Agreement {id: r.agreement})-[:CITED_IN]->(:Document) })
   OR (r.agreement IS NULL AND NOT EXISTS { (e)-[:CITED_IN]->(:Document) })
RETURN type(r) AS type, s.id AS start, e.id AS end
