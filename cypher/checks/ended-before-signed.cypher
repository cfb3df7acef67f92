// name:    checks/ended-before-signed
// asks:    Which agreements ended before they were signed?
// severity: error
// params:  -
// returns: agreement, signedOn, until
MATCH (a:Agreement) WHERE a.until < a.signedOn
RETURN a.id AS agreement, a.signedOn AS signedOn, a.until AS until
