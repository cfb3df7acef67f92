// name:    queries/graph/edges
// asks:    What ties these organisations to one another?
// params:  $ids, $types, $fields (none: all), $on (date or null), $limit
// returns: source, target, type, agreement, title, fields, since, until, weight
UNWIND $ids AS id
MATCH (s:Organization {id: id})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業|加盟]->(e:Organization)
WHERE type(r) IN $types AND e.id IN $ids
  AND (size($fields) = 0 OR any(f IN r.fields WHERE f IN $fields))
  AND ($on IS NULL OR ((coalesce(r.since, r.from) IS NULL OR coalesce(r.since, r.from) <= $on)
                       AND (r.until IS NULL OR r.until >= $on)))
WITH s, r, e ORDER BY coalesce(r.since, r.from), s.id, e.id, r.agreement LIMIT $limit
OPTIONAL MATCH (a:Agreement {id: r.agreement})
RETURN s.id AS source, e.id AS target, type(r) AS type, a.id AS agreement, a.title AS title,
       coalesce(r.fields, []) AS fields, coalesce(r.since, r.from) AS since, r.until AS until,
       coalesce(r.weight, 1.0) AS weight
