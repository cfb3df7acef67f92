// name:    checks/agreement-with-one-party
// asks:    Which agreements have only one party in its own right, and so tie nobody to anybody?
// severity: warning
// owner:   資料担当
// title:   当事者が一つしかない協定
// advice:  資料の該当箇所を見てください。相手方の名前を資料が載せていないときは、このままで構いません。
// params:  -
// returns: agreement, title, party
MATCH (o:Organization)-[p:PARTY_TO]->(a:Agreement) WHERE p.role IS NULL
WITH a, collect(DISTINCT o.name) AS parties WHERE size(parties) = 1
RETURN a.id AS agreement, a.title AS title, parties[0] AS party
