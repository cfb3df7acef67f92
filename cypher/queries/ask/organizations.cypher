// name:    queries/ask/organizations
// asks:    Which organisations of one sort are tied with organisations of another sort? Those with most agreements first.
// params:  $types, $narrowKinds (kinds of agreement narrower than a type of tie), $fields, $topics (looked for in titles), $kinds, $levels, $countries, $notCountries, $prefectures, $domestic (who answers), $otherKinds, $otherLevels, $otherCountries, $otherNotCountries, $otherPrefectures, $otherDomestic (with whom), $otherSets (countries of each of several places where all must have somebody), $from, $to, $months (of signing, of whatever year), $forms (of the document), $inForce, $on, $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors), $limit
// returns: id, 団体, 種別, 国, 都道府県, 協定数, 相手, 関係, 分野, 最初, 最新, 協定
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
WHERE (size($types) + size($narrowKinds) = 0 OR type(r) IN $types OR size($narrowKinds) > 0 AND EXISTS { MATCH (a:Agreement {id: r.agreement}) WHERE a.kind IN $narrowKinds })
  AND (size($fields) = 0 AND size($topics) = 0 OR any(f IN coalesce(r.fields, []) WHERE f IN $fields)
       OR size($topics) > 0 AND EXISTS { MATCH (a:Agreement {id: r.agreement}) WHERE any(t IN $topics WHERE a.title CONTAINS t) })
  AND ($from IS NULL OR r.since >= $from) AND ($to IS NULL OR r.since <= $to)
  AND (size($months) = 0 OR r.since.month IN $months AND r.sincePrecision IN ['day', 'month'])
  AND (size($forms) = 0 OR EXISTS { MATCH (a:Agreement {id: r.agreement}) WHERE a.form IN $forms })
  AND ($inForce IS NULL OR (r.until IS NULL OR r.until >= $on) = $inForce)
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
WITH o, collect(DISTINCT x.countryCode) AS codes, collect(DISTINCT r.agreement) AS agreements, collect(DISTINCT type(r)) AS types, collect(DISTINCT x.name) AS others,
     collect(DISTINCT coalesce(r.fields, [])) AS said,
     min(CASE r.sincePrecision WHEN 'month' THEN left(toString(r.since), 7) WHEN 'year' THEN toString(r.since.year) WHEN 'fiscal-year' THEN toString(r.since.year) + '年度' ELSE toString(r.since) END) AS first,
     max(CASE r.sincePrecision WHEN 'month' THEN left(toString(r.since), 7) WHEN 'year' THEN toString(r.since.year) WHEN 'fiscal-year' THEN toString(r.since.year) + '年度' ELSE toString(r.since) END) AS last
WHERE all(place IN $otherSets WHERE any(code IN place WHERE code IN codes))
RETURN o.id AS id, o.name AS 団体, o.kind AS 種別, o.country AS 国, o.prefecture AS 都道府県, size(agreements) AS 協定数,
       COLLECT { UNWIND others AS each RETURN each ORDER BY each } AS 相手, COLLECT { UNWIND types AS each RETURN each ORDER BY each } AS 関係,
       COLLECT { UNWIND said AS each UNWIND each AS f RETURN DISTINCT f ORDER BY f } AS 分野, first AS 最初, last AS 最新, COLLECT { UNWIND agreements AS each RETURN each ORDER BY each } AS 協定
ORDER BY 協定数 DESC, 団体, id
LIMIT $limit
