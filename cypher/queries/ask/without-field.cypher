// name:    queries/ask/without-field
// asks:    Who of one sort is tied with another sort, but has none of these ties in the field?
// params:  $types, $fields, $topics (looked for in titles), $kinds, $levels, $countries, $notCountries, $prefectures, $domestic (who answers), $otherKinds, $otherLevels, $otherCountries, $otherNotCountries, $otherPrefectures, $otherDomestic (with whom), $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors), $limit
// returns: id, 団体, 種別, 国, 都道府県, 協定数, 分野, 協定
// plan:    reads all ties where neither country nor prefecture narrows
CALL () {
  WITH $countries AS codes WHERE size(codes) > 0
  MATCH (o:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(x:Organization) WHERE o.countryCode IN codes
  RETURN o, r, x
  UNION ALL
  WITH $otherCountries AS codes WHERE size($countries) = 0 AND size(codes) > 0
  MATCH (x:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(o:Organization) WHERE x.countryCode IN codes
  RETURN o, r, x
  UNION ALL
  WITH $prefectures AS names WHERE size($countries) + size($otherCountries) = 0 AND size(names) > 0
  MATCH (o:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(x:Organization) WHERE o.prefecture IN names
  RETURN o, r, x
  UNION ALL
  WITH $prefectures AS names WHERE size($countries) + size($otherCountries) + size(names) = 0
  MATCH (o:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(x:Organization)
  RETURN o, r, x
}
WITH o, r, x
CALL (r, o) { // who holds it on the day in place of one that does not stand then
  WITH r, o WHERE $rollUp AND (o.until <= coalesce($asOf, date()) OR o.since > coalesce($asOf, date()))
  MATCH (h:Organization)-[s:承継 {of: o.id}]->(:Agreement {id: r.agreement})
  WHERE (s.from IS NULL OR s.from <= coalesce($asOf, date())) AND (s.until IS NULL OR s.until > coalesce($asOf, date()))
  RETURN collect(h) AS holders
}
UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [o] END AS holder
WITH r, x, holder AS o
WHERE (size($types) = 0 OR type(r) IN $types)
  AND ($asOf IS NULL OR (r.since IS NULL AND coalesce(startNode(r).since <= $asOf, true) AND coalesce(endNode(r).since <= $asOf, true) OR r.since <= $asOf) AND (r.until IS NULL OR r.until >= $asOf))
  AND (size($kinds) = 0 OR o.kind IN $kinds)
  AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
  AND (size($countries) = 0 OR o.countryCode IN $countries)
  AND (size($notCountries) = 0 OR NOT coalesce(o.countryCode, 'JP') IN $notCountries)
  AND (size($prefectures) = 0 OR o.prefecture IN $prefectures)
  AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
  AND (size($otherKinds) = 0 OR x.kind IN $otherKinds)
  AND (size($otherLevels) = 0 OR NOT x.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(x.level, right(x.name, 1)) IN $otherLevels)
  AND (size($otherCountries) = 0 OR x.countryCode IN $otherCountries)
  AND (size($otherNotCountries) = 0 OR NOT coalesce(x.countryCode, 'JP') IN $otherNotCountries)
  AND (size($otherPrefectures) = 0 OR x.prefecture IN $otherPrefectures)
  AND ($otherDomestic IS NULL OR (coalesce(x.countryCode, 'JP') = 'JP') = $otherDomestic)
WITH o, collect(r) AS ties
WHERE none(r IN ties WHERE any(f IN coalesce(r.fields, []) WHERE f IN $fields)
           OR size($topics) > 0 AND EXISTS { MATCH (a:Agreement {id: r.agreement}) WHERE any(t IN $topics WHERE a.title CONTAINS t) })
WITH o, COLLECT { UNWIND ties AS r RETURN DISTINCT r.agreement AS made ORDER BY made } AS agreements,
     COLLECT { UNWIND ties AS r UNWIND coalesce(r.fields, []) AS f RETURN DISTINCT f ORDER BY f } AS fields
RETURN o.id AS id, o.name AS 団体, o.kind AS 種別, o.country AS 国, o.prefecture AS 都道府県, size(agreements) AS 協定数, fields AS 分野, agreements AS 協定
ORDER BY 協定数 DESC, 団体, id
LIMIT $limit
