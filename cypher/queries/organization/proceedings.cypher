// name:    queries/organization/proceedings
// asks:    What does it work on and when does it meet, if it is a council; what did it propose and take part in; who takes part in it?
// params:  $id
// returns: themes, meetings, proposed, participations, participants
MATCH (o:Organization {id: $id})
RETURN COLLECT {
         MATCH (o)-[w:協議]->(t:Theme)
         WITH t, w ORDER BY w.year
         WITH t, collect({year: w.year, status: w.status, rule: w.rule}) AS years ORDER BY t.id
         RETURN {id: t.id, title: t.title, years: years, departments: t.departments,
                 proposers: COLLECT { MATCH (p:Organization)-[:提案]->(t) WITH p ORDER BY p.code, p.name RETURN p {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} },
                 citations: COLLECT { MATCH (t)-[c:CITED_IN]->(d:Document) WITH c, d ORDER BY c.lines
                                      RETURN {document: d.id, documentTitle: d.title, asOf: d.asOf, entry: c.entry, lines: c.lines, printed: c.printed} }}
       } AS themes,
       COLLECT {
         MATCH (o)-[:開催]->(m:Meeting)
         WITH m ORDER BY m.date, m.id
         RETURN m {.id, .name, .topic, .date, .precision, .printed, .planned,
                   theme: head(COLLECT { MATCH (m)-[:議題]->(t:Theme) RETURN t.id })}
       } AS meetings,
       COLLECT {
         MATCH (o)-[:提案]->(t:Theme)<-[:協議]-(c:Organization)
         WITH DISTINCT t, c ORDER BY t.id
         RETURN {id: t.id, title: t.title, council: c {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}}
       } AS proposed,
       COLLECT {
         MATCH (o)-[p:参画]->(about)
         WITH o, p, about ORDER BY p.document, toInteger(split(p.lines, '-')[0])
         RETURN {organization: o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, link: CASE WHEN about:Agreement OR about:Theme THEN about.title WHEN p.link = '' THEN about.title ELSE p.link END,
                 agreement: CASE WHEN about:Agreement THEN about.id END, council: CASE WHEN about:Organization THEN about.id END,
                 fields: p.fields, activities: coalesce(p.activities, []), together: coalesce(p.together, false), planned: coalesce(p.planned, false), document: p.document, entry: p.entry, lines: p.lines, printed: p.printed, confidence: p.confidence}
       } AS participations,
       COLLECT {
         MATCH (body:Organization)-[p:参画]->(o)
         WITH body, o, p ORDER BY body.name
         RETURN {organization: body {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, link: p.link, council: o.id,
                 fields: p.fields, activities: coalesce(p.activities, []), together: coalesce(p.together, false), planned: coalesce(p.planned, false), document: p.document, entry: p.entry, lines: p.lines, printed: p.printed, confidence: p.confidence}
       } AS participants
