// name:    queries/ask/shared
// asks:    Who is a partner of all of these?
// params:  $ids (all of these), $bodies (of each that is named the ids of all who stood for it; one of them has the partner), $types, $kinds, $levels, $countries, $notCountries, $prefectures, $domestic, $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors), $limit
// returns: id, 団体, 種別, 国, 都道府県, 協定数, 分野, それぞれいつから, 協定
// Each of them is read once: looked into again for every partner of the first, two with thousands of ties would take millions of steps.
UNWIND range(0, size($bodies) - 1) AS body
UNWIND $bodies[body] AS id
MATCH (y:Organization {id: id})
CALL (y) {
  MATCH (y)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
  WITH y, r, p WHERE $asOf IS NULL OR coalesce(y.since <= $asOf, true)
  RETURN r, p
  UNION // what it holds in place of one that ended
  MATCH (y)-[h:承継]->(a:Agreement)
  WHERE $rollUp AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  MATCH (:Organization {id: h.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
  RETURN r, p
}
CALL (r, p) { // who holds it on the day in place of one that does not stand then
  WITH r, p WHERE $rollUp AND (p.until <= coalesce($asOf, date()) OR p.since > coalesce($asOf, date()))
  MATCH (h:Organization)-[s:承継 {of: p.id}]->(:Agreement {id: r.agreement})
  WHERE (s.from IS NULL OR s.from <= coalesce($asOf, date())) AND (s.until IS NULL OR s.until > coalesce($asOf, date()))
  RETURN collect(h) AS holders
}
UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [p] END AS o
WITH body, y, r, o
WHERE NOT o.id IN $ids
  AND ($asOf IS NULL OR (r.since IS NULL AND coalesce(startNode(r).since <= $asOf, true) AND coalesce(endNode(r).since <= $asOf, true) OR r.since <= $asOf) AND (r.until IS NULL OR r.until >= $asOf))
  AND (size($types) = 0 OR type(r) IN $types)
  AND (size($kinds) = 0 OR o.kind IN $kinds)
  AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
  AND (size($countries) = 0 OR o.countryCode IN $countries)
  AND (size($notCountries) = 0 OR NOT coalesce(o.countryCode, 'JP') IN $notCountries)
  AND (size($prefectures) = 0 OR o.prefecture IN $prefectures)
  AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
WITH o, body, y, collect(DISTINCT r.agreement) AS made, collect(coalesce(r.fields, [])) AS said,
     min(CASE r.sincePrecision WHEN 'month' THEN left(toString(r.since), 7) WHEN 'year' THEN toString(r.since.year) WHEN 'fiscal-year' THEN toString(r.since.year) + '年度' ELSE toString(r.since) END) AS first
ORDER BY y.name, y.id
WITH o, count(DISTINCT body) AS with, collect(y.name + coalesce(' ' + first, '')) AS since, collect(made) AS made, collect(said) AS said
WHERE with = size($bodies)
WITH o, since,
     COLLECT { UNWIND made AS each UNWIND each AS a RETURN DISTINCT a ORDER BY a } AS agreements,
     COLLECT { UNWIND said AS ties UNWIND ties AS each UNWIND each AS f RETURN DISTINCT f ORDER BY f } AS fields
RETURN o.id AS id, o.name AS 団体, o.kind AS 種別, o.country AS 国, o.prefecture AS 都道府県,
       size(agreements) AS 協定数, fields AS 分野, since AS それぞれいつから, agreements AS 協定
ORDER BY 協定数 DESC, 団体, id
LIMIT $limit
