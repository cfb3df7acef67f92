// name:    checks/ended-before-signed
// asks:    Which agreements ended before they were signed?
// severity: error
// owner:   資料担当
// title:   締結より前に終わった協定
// advice:  資料の日付を見て、締結日と終了日のどちらが誤りかを確かめてください。
// params:  -
// returns: agreement, signedOn, until
MATCH (a:Agreement) WHERE a.until < a.signedOn
RETURN a.id AS agreement, a.signedOn AS signedOn, a.until AS until
