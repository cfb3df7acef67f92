// name:    queries/ask/council-pairs
// asks:    Which two of a sort meet in most bodies?
// params:  $kinds, $levels, $countries, $notCountries, $prefectures, $domestic (both of the pair), $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors)
// returns: 団体, 相手, 共に加盟する数, 共に加盟する団体, 根拠
MATCH (c:Council)
CALL (c) {
  MATCH (c)<-[m:加盟]-(o:Organization)
  WHERE $asOf IS NULL OR (m.from IS NULL AND coalesce(startNode(m).since <= $asOf, true) AND coalesce(endNode(m).since <= $asOf, true) OR m.from <= $asOf) AND (m.until IS NULL OR m.until >= $asOf) AND coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true)
  RETURN o
  UNION // who belongs to it in place of one that ended
  MATCH (c)<-[h:承継]-(o:Organization)
  WHERE $rollUp AND h.from <= coalesce($asOf, date()) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  RETURN o
}
WITH c, o WHERE (size($kinds) = 0 OR o.kind IN $kinds)
  AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
  AND (size($countries) = 0 OR o.countryCode IN $countries)
  AND (size($notCountries) = 0 OR NOT coalesce(o.countryCode, 'JP') IN $notCountries)
  AND (size($prefectures) = 0 OR o.prefecture IN $prefectures)
  AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
CALL (c) {
  MATCH (c)<-[k:加盟]-(p:Organization)
  WHERE $asOf IS NULL OR (k.from IS NULL AND coalesce(startNode(k).since <= $asOf, true) AND coalesce(endNode(k).since <= $asOf, true) OR k.from <= $asOf) AND (k.until IS NULL OR k.until >= $asOf) AND coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true)
  RETURN p
  UNION
  MATCH (c)<-[h:承継]-(p:Organization)
  WHERE $rollUp AND h.from <= coalesce($asOf, date()) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  RETURN p
}
WITH c, o, p WHERE o.id < p.id
  // One and whoever took its place are not two who meet.
  AND NOT EXISTS { MATCH (o)-[:承継 {of: p.id}]->(c) } AND NOT EXISTS { MATCH (p)-[:承継 {of: o.id}]->(c) }
  AND (size($kinds) = 0 OR p.kind IN $kinds)
  AND (size($levels) = 0 OR NOT p.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(p.level, right(p.name, 1)) IN $levels)
  AND (size($countries) = 0 OR p.countryCode IN $countries)
  AND (size($notCountries) = 0 OR NOT coalesce(p.countryCode, 'JP') IN $notCountries)
  AND (size($prefectures) = 0 OR p.prefecture IN $prefectures)
  AND ($domestic IS NULL OR (coalesce(p.countryCode, 'JP') = 'JP') = $domestic)
WITH o, p, collect(DISTINCT c) AS bodies
WITH o, p, bodies ORDER BY size(bodies) DESC, o.name, p.name LIMIT 500
RETURN o.name AS 団体, p.name AS 相手, size(bodies) AS 共に加盟する数, COLLECT { UNWIND bodies AS c RETURN c.name ORDER BY c.name, c.id } AS 共に加盟する団体, COLLECT { UNWIND bodies AS c RETURN c.id ORDER BY c.id } AS 根拠
ORDER BY 共に加盟する数 DESC, 団体, 相手
