// name:    queries/issue/count
// asks:    How many such findings are there?
// params:  $kind, $severity
// returns: total
MATCH (i:Issue)
WHERE ($kind IS NULL OR i.kind = $kind) AND ($severity IS NULL OR i.severity = $severity)
RETURN count(i) AS total
