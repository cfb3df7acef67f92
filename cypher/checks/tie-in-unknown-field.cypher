// name:    checks/tie-in-unknown-field
// asks:    Which typed edges name a field that no agreement is in?
// severity: error
// owner:   開発者
// title:   知られていない分野の関係
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: type, agreement, field
MATCH (:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]->()
UNWIND r.fields AS field
WITH type(r) AS type, r.agreement AS agreement, field
WHERE NOT EXISTS { (:Field {name: field})<-[:IN_FIELD]-(:Agreement {id: agreement}) }
RETURN DISTINCT type, agreement, field
