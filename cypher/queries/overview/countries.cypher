// name:    queries/overview/countries
// asks:    How many agreements had a party in each country abroad on that day?
// params:  $asOf (date; null for today)
// returns: name, agreements
WITH coalesce($asOf, date()) AS day
MATCH (o:Organization)-[p:PARTY_TO]->(a:Agreement)
USING INDEX o:Organization(country)
WHERE o.country IS NOT NULL AND p.side = 'foreign' AND (a.signedOn IS NULL OR a.signedOn <= day)
WITH o.country AS name, count(DISTINCT a) AS agreements
RETURN name, agreements
ORDER BY agreements DESC, name
