// name:    queries/agreement/detail
// asks:    Who are its parties, who stood for them on that day, which dates are printed, whom does one call?
// params:  $id, $asOf (date; null for today), $rollUp (whether successors answer for predecessors)
// returns: parties, generalParties, participants, dates, links, department, telephone, budget, owner, council
MATCH (a:Agreement {id: $id})
WITH a, coalesce($asOf, date()) AS day
RETURN COLLECT {
         MATCH (o:Organization)-[p:PARTY_TO]->(a)
         WITH o, p, day, a.id AS agreement
         CALL (o, agreement, day) {
           WITH o, agreement, day WHERE $rollUp AND (o.until <= day OR o.since > day)
           MATCH (h:Organization)-[s:承継 {of: o.id}]->(:Agreement {id: agreement})
           WHERE (s.from IS NULL OR s.from <= day) AND (s.until IS NULL OR s.until > day)
           WITH h, s ORDER BY h.name
           RETURN collect(h {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}) AS holders, head(collect(s.status)) AS status
         }
         WITH o, p, holders, status ORDER BY p.position
         RETURN {organization: o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, side: p.side, role: p.role, printed: p.printed, unit: p.unit,
                 heldBy: holders, inheritance: status}
       } AS parties,
       coalesce(a.generalParties, []) AS generalParties,
       COLLECT {
         MATCH (o:Organization)-[p:参画]->(a)
         WITH o, p ORDER BY toInteger(split(p.lines, '-')[0]), o.name
         RETURN {organization: o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, fields: p.fields, activities: coalesce(p.activities, []), together: coalesce(p.together, false), planned: coalesce(p.planned, false), entry: p.entry, lines: p.lines, printed: p.printed, confidence: p.confidence}
       } AS participants,
       COLLECT {
         MATCH (a)-[:DATED]->(d:PrintedDate)
         WITH d ORDER BY d.position
         RETURN d {.meaning, .printed, .date, .precision, .note}
       } AS dates,
       coalesce(a.links, []) AS links, a.department AS department, a.telephone AS telephone, a.budget AS budget, a.owner AS owner,
       head(COLLECT { MATCH (a)-[:ESTABLISHES]->(c:Organization) RETURN c {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} }) AS council
