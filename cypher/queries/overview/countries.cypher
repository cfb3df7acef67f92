// name:    queries/overview/countries
// asks:    How many agreements had a party in each country abroad on that day?
// params:  $asOf (date; null for today)
// returns: name, agreements
// plan:    may read all agreements: those of every country are counted
WITH coalesce($asOf, date()) AS day
MATCH (o:Organization)-[p:PARTY_TO]->(a:Agreement)
WHERE p.side = 'foreign' AND (a.signedOn IS NULL OR a.signedOn <= day)
WITH coalesce(o.country, o.name) AS name, count(DISTINCT a) AS agreements
RETURN name, agreements
ORDER BY agreements DESC, name
