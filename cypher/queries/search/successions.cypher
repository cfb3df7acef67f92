// name:    queries/search/successions
// asks:    Who took whose place, and when?
// params:  -
// returns: before, after, on
MATCH (before:Organization)-[s:SUCCEEDED_BY]->(after:Organization)
RETURN before.id AS before, after.id AS after, s.on AS on
