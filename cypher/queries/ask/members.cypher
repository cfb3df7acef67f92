// name:    queries/ask/members
// asks:    Who belongs to the body?
// params:  $ids (all who stood for it), $kinds, $levels, $countries, $notCountries, $prefectures, $domestic, $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors)
// returns: id, 団体, 種別, 国, 都道府県, 役割, 加盟, 脱退, 根拠
UNWIND $ids AS id
MATCH (c:Organization {id: id})
CALL (c) {
  MATCH (c)<-[m:加盟]-(o:Organization) WHERE $asOf IS NULL OR coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true)
  RETURN m, o
  UNION // who belongs to it in place of one that ended
  MATCH (c)<-[h:承継]-(o:Organization)
  WHERE $rollUp AND h.from <= coalesce($asOf, date()) AND (h.until IS NULL OR h.until > coalesce($asOf, date())) AND NOT EXISTS { (o)-[:加盟]->(c) }
  MATCH (c)<-[m:加盟]-(:Organization {id: h.of})
  RETURN m, o
}
WITH c, m, o
WHERE ($asOf IS NULL OR (m.from IS NULL AND coalesce(startNode(m).since <= $asOf, true) AND coalesce(endNode(m).since <= $asOf, true) OR m.from <= $asOf) AND (m.until IS NULL OR m.until >= $asOf))
  AND (size($kinds) = 0 OR o.kind IN $kinds)
  AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
  AND (size($countries) = 0 OR o.countryCode IN $countries)
  AND (size($notCountries) = 0 OR NOT coalesce(o.countryCode, 'JP') IN $notCountries)
  AND (size($prefectures) = 0 OR o.prefecture IN $prefectures)
  AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
RETURN o.id AS id, o.name AS 団体, o.kind AS 種別, o.country AS 国, o.prefecture AS 都道府県,
       m.role AS 役割, CASE m.fromPrecision WHEN 'month' THEN left(toString(m.from), 7) WHEN 'year' THEN toString(m.from.year) WHEN 'fiscal-year' THEN toString(m.from.year) + '年度' ELSE toString(m.from) END AS 加盟,
       toString(m.until) AS 脱退, [coalesce(m.agreement, c.id)] AS 根拠
ORDER BY 団体, id
