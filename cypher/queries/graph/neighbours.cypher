// name:    queries/graph/neighbours
// asks:    Who is one step away from these organisations? Those with most ties to them first.
// params:  $ids, $types, $fields (none: all), $on (date or null)
// returns: id
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業|加盟]-(p:Organization)
WHERE type(r) IN $types
  AND (size($fields) = 0 OR any(f IN r.fields WHERE f IN $fields))
  AND ($on IS NULL OR ((coalesce(r.since, r.from) IS NULL OR coalesce(r.since, r.from) <= $on)
                       AND (r.until IS NULL OR r.until >= $on)))
WITH p, count(r) AS ties
RETURN p.id AS id
ORDER BY ties DESC, coalesce(p.partners, 0) DESC, id
