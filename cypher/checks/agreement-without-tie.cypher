// name:    checks/agreement-without-tie
// asks:    Which agreements between two or more parties were not derived into edges?
// severity: error
// owner:   開発者
// title:   関係が作られていない協定
// advice:  load をもう一度実行してください。残るときは、協定の種類が schema/ties.yml にあるかを開発者が確かめます。
// params:  -
// returns: agreement, kind
MATCH (o:Organization)-[p:PARTY_TO]->(a:Agreement) WHERE p.role IS NULL
WITH a, collect(DISTINCT o) AS parties WHERE size(parties) > 1
  AND NOT EXISTS { (a)-[:ESTABLISHES]->() }
  AND NONE(o IN parties WHERE EXISTS {
    (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-() WHERE r.agreement = a.id })
RETURN a.id AS agreement, a.kind AS kind
