// name:    checks/agreement-twice
// asks:    Which agreements have the same parties, title and day, and may be one?
// severity: warning
// owner:   資料担当
// title:   当事者も件名も締結日も同じ二つの協定
// advice:  同じ協定が二度載っていないか資料を見てください。同じものなら、再掲として一つにまとめます。
// params:  -
// returns: agreements, title, signedOn
MATCH (o:Organization)-[p:PARTY_TO]->(a:Agreement) WHERE p.role IS NULL
WITH a, o.id AS party ORDER BY party
WITH a, collect(DISTINCT party) AS parties
WITH parties, a.title AS title, a.signedOn AS signedOn, collect(a.id) AS agreements
WHERE size(agreements) > 1 AND signedOn IS NOT NULL
RETURN agreements, title, signedOn
