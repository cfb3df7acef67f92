// name:    checks/agreement-without-field
// asks:    Which field agreements are in no field?
// severity: warning
// params:  -
// returns: agreement, title
MATCH (a:Agreement {kind: '分野別協定'})
WHERE NOT EXISTS { (a)-[:IN_FIELD]->(:Field) }
RETURN a.id AS agreement, a.title AS title
