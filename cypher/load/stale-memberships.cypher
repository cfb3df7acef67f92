// name:    load/stale-memberships
// asks:    Which memberships in the councils of this load are no longer stated?
// params:  $source, $load, $limit
// returns: removed
MATCH (c:Organization {source: $source})<-[m:加盟]-()
WHERE m.load <> $load
WITH m LIMIT $limit
DELETE m
RETURN count(*) AS removed
