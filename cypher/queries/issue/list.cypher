// name:    queries/issue/list
// asks:    What was found in the documents? Errors before warnings before notes.
// params:  $kind, $severity, $offset, $limit
// returns: id, kind, severity, message, readings, inUse, rule, status, entry, lines, agreements
MATCH (i:Issue)
WHERE ($kind IS NULL OR i.kind = $kind) AND ($severity IS NULL OR i.severity = $severity)
WITH i ORDER BY CASE i.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, i.id
SKIP $offset LIMIT $limit
RETURN i.id AS id, i.kind AS kind, i.severity AS severity, i.message AS message, coalesce(i.readings, []) AS readings,
       i.inUse AS inUse, i.rule AS rule, i.status AS status, i.entry AS entry, i.lines AS lines,
       COLLECT { MATCH (i)-[:ABOUT]->(a:Agreement) WITH a ORDER BY a.id RETURN a.id } AS agreements
ORDER BY CASE i.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id
