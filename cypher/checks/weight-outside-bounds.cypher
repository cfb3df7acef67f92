// name:    checks/weight-outside-bounds
// asks:    Which typed edges have a weight that is not above 0 and at most 1?
// severity: error
// owner:   開発者
// title:   重みが 0 から 1 の外にある関係
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: type, agreement, weight
MATCH (:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]->()
WHERE coalesce(r.weight, 0.0) <= 0 OR r.weight > 1
RETURN type(r) AS type, r.agreement AS agreement, r.weight AS weight
