// name:    queries/organization/standing
// asks:    Who stood for these organisations on that day: they themselves, who took their place, or those they were made of?
// params:  $ids, $asOf (date; null for today), $rollUp (whether successors answer for predecessors)
// returns: id, organization, state, foundingUnknown (nothing dated tells that it was there by that day), standIns
WITH coalesce($asOf, date()) AS day
UNWIND $ids AS id
MATCH (o:Organization {id: id})
CALL (o, day) {
  CALL (o, day) {
    WITH o, day WHERE $rollUp AND o.until <= day
    MATCH path = (o)-[:SUCCEEDED_BY*1..9]->(h:Organization)
    WHERE all(s IN relationships(path) WHERE s.on <= day) AND (h.until IS NULL OR h.until > day)
    RETURN h
    UNION
    WITH o, day WHERE $rollUp AND o.since > day
    MATCH path = (o)<-[:SUCCEEDED_BY*1..9]-(h:Organization)
    // who joined it later was no part of what it was made of
    WHERE all(s IN relationships(path) WHERE s.on > day AND s.on <= o.since) AND (h.since IS NULL OR h.since <= day)
    RETURN h
  }
  WITH h ORDER BY h.name, h.id
  RETURN collect(h) AS standIns
}
RETURN o.id AS id, o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       CASE WHEN o.until <= day THEN 'ended' WHEN o.since > day THEN 'not-yet' ELSE 'standing' END AS state,
       $asOf IS NOT NULL AND o.since IS NULL AND NOT o.kind IN ['Prefecture', 'Country']
         AND NOT EXISTS { MATCH (o)-[:PARTY_TO]->(a:Agreement) WHERE a.signedOn <= day }
         AND NOT EXISTS { MATCH (:Organization)-[s:SUCCEEDED_BY]->(o) WHERE s.on <= day } AS foundingUnknown,
       [h IN standIns | h {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}] AS standIns
