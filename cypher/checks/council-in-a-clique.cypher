// name:    checks/council-in-a-clique
// asks:    Which standing bodies were also derived into pairs?
// severity: error
// owner:   開発者
// title:   協議会なのに団体どうしの関係にもなっているもの
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: council, agreement, type
MATCH (a:Agreement)-[:ESTABLISHES]->(c:Organization)
MATCH (o:Organization)-[:PARTY_TO]->(a)
MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-() WHERE r.agreement = a.id
RETURN DISTINCT c.name AS council, a.id AS agreement, type(r) AS type
