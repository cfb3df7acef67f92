// name:    queries/overview/countries
// asks:    How many agreements have a party in each country abroad?
// params:  -
// returns: name, agreements
MATCH (o:Organization)-[p:PARTY_TO]->(a:Agreement)
WHERE p.side = 'foreign'
WITH coalesce(o.country, o.name) AS name, count(DISTINCT a) AS agreements
RETURN name, agreements
ORDER BY agreements DESC, name
