// name:    checks/tie-printed-twice
// asks:    Which pair of organisations has more than one typed edge from the same agreement?
// severity: error
// owner:   開発者
// title:   一つの協定から二重に作られた関係
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: type, agreement, start, end, edges
MATCH (s:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]->(e:Organization)
WITH s, e, r.agreement AS agreement, collect(type(r)) AS types WHERE size(types) > 1
RETURN types[0] AS type, agreement, s.id AS start, e.id AS end, size(types) AS edges
