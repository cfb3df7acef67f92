// name:    derive/ties
// asks:    Who is tied to whom by which agreement? Each Japanese party with each foreign party; without a foreign side, the first-named with each other one.
// params:  $agreements (ids), $edges (kind of agreement → edge type)
// returns: derived
UNWIND $agreements AS id
MATCH (a:Agreement {id: id})
WHERE $edges[a.kind] IS NOT NULL AND NOT EXISTS { (a)-[:ESTABLISHES]->() }
CALL (a) {
  MATCH (o:Organization)-[p:PARTY_TO]->(a) WHERE p.role IS NULL
  WITH o, p ORDER BY p.position
  WITH o, min(p.position) AS position, head(collect(p.side)) AS side
  ORDER BY position
  RETURN collect({organization: o, side: side}) AS parties
}
CALL (a) {
  MATCH (a)-[:DATED]->(d:PrintedDate)
  WHERE d.note IS NOT NULL AND d.date IS NOT NULL AND d.meaning IN ['締結', '加入']
  RETURN collect(d) AS ofPartners
}
CALL (a) {
  MATCH (a)-[in:IN_FIELD]->(f:Field)
  WITH f ORDER BY in.position
  RETURN collect(f.name) AS fields
}
WITH a, fields, ofPartners, parties,
     [p IN parties WHERE p.side = 'foreign' | p.organization] AS foreign,
     [p IN parties WHERE coalesce(p.side, 'japan') <> 'foreign' | p.organization] AS home
WITH a, fields, ofPartners, parties, size(foreign) > 0 AND size(home) > 0 AS across, foreign, home
WHERE size(parties) > 1
WITH a, fields, ofPartners, 1.0 / (size(parties) - 1) AS weight,
     CASE WHEN across THEN home ELSE [parties[0].organization] END AS starts,
     CASE WHEN across THEN foreign ELSE [p IN parties[1..] | p.organization] END AS ends
UNWIND starts AS start
UNWIND ends AS end
// The partner's own date, or the day on which either joined an agreement that others had made.
WITH a, fields, weight, start, end,
     coalesce(head([d IN ofPartners WHERE d.note = end.name OR d.note IN end.aliases]),
              head([d IN ofPartners WHERE d.meaning = '加入' AND (d.note = start.name OR d.note IN start.aliases)])) AS own
CREATE (start)-[r:$($edges[a.kind])]->(end)
SET r.agreement = a.id,
    r.since = coalesce(own.date, a.signedOn), r.sincePrecision = coalesce(own.precision, a.signedPrecision),
    r.until = a.until, r.fields = fields, r.weight = weight
RETURN count(r) AS derived
