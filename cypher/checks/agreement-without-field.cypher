// name:    checks/agreement-without-field
// asks:    Which field agreements are in no field?
// severity: warning
// owner:   資料担当
// title:   分野のない分野別協定
// advice:  資料でどの分野に載っているかを見て、agreements.csv の fields を確かめてください。
// params:  -
// returns: agreement, title
MATCH (a:Agreement {kind: '分野別協定'})
WHERE NOT EXISTS { (a)-[:IN_FIELD]->(:Field) }
RETURN a.id AS agreement, a.title AS title
