// name:    queries/organization/history
// asks:    From whom did it come, and who took its place? The earliest change first.
// params:  $id
// returns: before, after, on, precision, event, goesOn, origin, citations
MATCH (o:Organization {id: $id})
CALL (o) {
  MATCH path = (o)<-[:SUCCEEDED_BY*1..9]-(:Organization)
  UNWIND relationships(path) AS s
  RETURN s
  UNION
  MATCH path = (o)-[:SUCCEEDED_BY*1..9]->(:Organization)
  UNWIND relationships(path) AS s
  RETURN s
}
WITH s, startNode(s) AS before, endNode(s) AS after
RETURN before {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS before,
       after {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS after,
       s.on AS on, s.precision AS precision, s.event AS event, coalesce(s.goesOn, false) AS goesOn, s.origin AS origin,
       COLLECT {
         MATCH (before)-[c:CITED_IN]->(d:Document) WHERE c.mark STARTS WITH '廃置分合'
         RETURN {document: d.id, documentTitle: d.title, asOf: d.asOf, entry: c.entry, lines: c.lines, printed: c.printed, mark: c.mark}
       } AS citations
ORDER BY on, before.name
