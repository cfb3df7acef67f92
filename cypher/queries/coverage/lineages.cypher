// name:    queries/coverage/lineages
// asks:    Who are these organisations, and whose place have they taken, directly or through others?
// params:  $ids
// returns: id, body, before (each with the days of the steps from it to the organisation, the first step first)
UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN o.id AS id, {organization: o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, since: o.since, until: o.until} AS body,
       COLLECT {
         MATCH path = (o)<-[:SUCCEEDED_BY*1..9]-(p:Organization)
         WHERE all(s IN relationships(path) WHERE s.on IS NOT NULL)
         WITH p, reverse([s IN relationships(path) | s.on]) AS steps ORDER BY p.name, p.id
         RETURN {body: {organization: p {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, since: p.since, until: p.until}, steps: steps}
       } AS before
