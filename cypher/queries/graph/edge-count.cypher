// name:    queries/graph/edge-count
// asks:    How many ties are there among these organisations?
// params:  $ids, $types, $fields (none: all), $on (date or null)
// returns: total
UNWIND $ids AS id
MATCH (s:Organization {id: id})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業|加盟]->(e:Organization)
WHERE type(r) IN $types AND e.id IN $ids
  AND (size($fields) = 0 OR any(f IN r.fields WHERE f IN $fields))
  AND ($on IS NULL OR ((coalesce(r.since, r.from) IS NULL OR coalesce(r.since, r.from) <= $on)
                       AND (r.until IS NULL OR r.until >= $on)))
RETURN count(r) AS total
