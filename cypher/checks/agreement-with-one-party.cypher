// name:    checks/agreement-with-one-party
// asks:    Which agreements have only one party in its own right, and so tie nobody to anybody?
// severity: warning
// params:  -
// returns: agreement, title, party
MATCH (o:Organization)-[p:PARTY_TO]->(a:Agreement) WHERE p.role IS NULL
WITH a, collect(DISTINCT o.name) AS parties WHERE size(parties) = 1
RETURN a.id AS agreement, a.title AS title, parties[0] AS party
