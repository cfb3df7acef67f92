// name:    checks/member-of-ended-council
// asks:    Who still belongs to a body that has ended?
// severity: error
// owner:   資料担当
// title:   終わった協議会に加盟したままの団体
// advice:  協議会が終わった日を加盟の until に入れるか、協議会の until を確かめてください。
// params:  -
// returns: member, council, until
MATCH (o:Organization)-[m:加盟]->(c:Organization)
WHERE c.until < date() AND (m.until IS NULL OR m.until > c.until)
RETURN o.id AS member, c.id AS council, c.until AS until
