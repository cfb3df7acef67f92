// name:    load/stale-successions
// asks:    Which successions did this source once bring that it no longer states, and no other does?
// params:  $source, $successions (pairs of ids), $limit
// returns: removed
MATCH (before:Organization)-[s:SUCCEEDED_BY]->(after:Organization)
WHERE $source IN s.sources AND NOT before.id + '>' + after.id IN $successions
WITH s LIMIT $limit
SET s.sources = [each IN s.sources WHERE each <> $source]
WITH s, size(s.sources) AS left
FOREACH (each IN CASE WHEN left = 0 THEN [s] ELSE [] END | DELETE each)
RETURN count(*) AS removed
