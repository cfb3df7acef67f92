// name:    derive/memberships
// asks:    Who belongs to the standing bodies that these agreements are? Whoever only signs or witnesses does not.
// params:  $agreements (ids)
// returns: derived
UNWIND $agreements AS id
MATCH (a:Agreement {id: id})-[:ESTABLISHES]->(c:Organization)
MATCH (o:Organization)-[p:PARTY_TO]->(a)
WHERE o <> c AND NOT coalesce(p.role, '') IN ['署名', '立会']
OPTIONAL MATCH (a)-[:DATED]->(d:PrintedDate {meaning: '加入'}) WHERE d.note = o.name OR d.note IN o.aliases
WITH a, c, o, head(collect(p.role)) AS role, head(collect(d)) AS joined
MERGE (o)-[m:加盟]->(c)
ON CREATE SET m.role = role, m.from = coalesce(joined.date, a.signedOn), m.fromPrecision = coalesce(joined.precision, a.signedPrecision), m.until = a.until, m.agreement = a.id
RETURN count(m) AS derived
