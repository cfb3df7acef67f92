// name:    queries/issue/about
// asks:    What was found about these agreements, organisations or figures?
// params:  $ids
// returns: id, kind, severity, message, readings, inUse, rule, status, entry, lines, between, matter, byRule, decidedBy, decidedAt, reason, document, told, agreements
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Agreement {id: id})<-[:ABOUT]-(i:Issue) RETURN i
  UNION
  MATCH (n:Organization {id: id})<-[:ABOUT]-(i:Issue) RETURN i
  UNION
  MATCH (n:PrintedFigure {id: id})<-[:ABOUT]-(i:Issue) RETURN i
}
WITH DISTINCT i
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
ORDER BY id
