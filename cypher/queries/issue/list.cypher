// name:    queries/issue/list
// asks:    What was found in the documents? Errors before warnings before notes.
// params:  $kind, $severity, $between, $status, $document, $organization, $offset, $limit
// returns: id, kind, severity, message, readings, inUse, rule, status, entry, lines, between, matter, byRule, decidedBy, decidedAt, reason, document, told, agreements
// plan:    reads all findings where nothing narrows; they are ordered before the page is cut
CALL () {
  MATCH (:Organization {id: $organization})<-[:ABOUT]-(i:Issue) RETURN i
  UNION
  MATCH (:Organization {id: $organization})-[:PARTY_TO]->(:Agreement)<-[:ABOUT]-(i:Issue) RETURN i
  UNION
  WITH $organization AS id WHERE id IS NULL
  MATCH (i:Issue) RETURN i
}
WITH i
WHERE ($kind IS NULL OR i.kind = $kind) AND ($severity IS NULL OR i.severity = $severity)
  AND ($between IS NULL OR i.between = $between) AND ($status IS NULL OR i.status = $status)
  AND ($document IS NULL OR EXISTS { (i)-[:ABOUT]->(:Document {id: $document}) }
       OR any(place IN coalesce(i.places, []) WHERE place STARTS WITH $document + '#'))
WITH i ORDER BY CASE i.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, i.id
SKIP $offset LIMIT $limit
// A place is written document#entry:lines, what is not known left out.
CALL (i) {
  UNWIND range(0, size(coalesce(i.places, [])) - 1) AS k
  WITH i.readings[k] AS text, split(i.places[k], '#') AS parts, k
  WITH text, k, parts, CASE WHEN last(parts) =~ '.*:[0-9]+(-[0-9]+)?' THEN last(split(last(parts), ':')) END AS lines
  WITH text, k, lines, split(parts[0], ':')[0] AS document,
       CASE WHEN size(parts) = 1 THEN null
            WHEN lines IS NULL THEN parts[1]
            ELSE substring(parts[1], 0, size(parts[1]) - size(lines) - 1) END AS entry
  OPTIONAL MATCH (d:Document {id: document})
  WITH text, k, lines, document, entry, d.title AS documentTitle ORDER BY k
  RETURN collect({text: text, document: document, documentTitle: documentTitle, entry: entry, lines: lines}) AS told
}
WITH i, told, head(COLLECT { MATCH (i)-[:ABOUT]->(d:Document) RETURN d.id ORDER BY d.id }) AS document
RETURN i.id AS id, i.kind AS kind, i.severity AS severity, i.message AS message, coalesce(i.readings, []) AS readings,
       i.inUse AS inUse, i.rule AS rule, i.status AS status, i.entry AS entry, i.lines AS lines,
       i.between AS between, i.matter AS matter, i.byRule AS byRule, i.decidedBy AS decidedBy,
       i.decidedAt AS decidedAt, i.reason AS reason, document, told,
       COLLECT { MATCH (i)-[:ABOUT]->(a:Agreement) WITH a ORDER BY a.id RETURN a.id } AS agreements
ORDER BY CASE i.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id
