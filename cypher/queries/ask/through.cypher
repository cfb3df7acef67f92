// name:    queries/ask/through
// asks:    Whom could it meet through one partner, without being a partner yet?
// params:  $ids (all who stood for it), $kinds, $levels, $countries, $notCountries, $prefectures, $domestic, $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors), $limit
// returns: id, 団体, 種別, 国, 都道府県, 仲介できる団体の数, 仲介できる団体, 協定
UNWIND $ids AS id
MATCH (x:Organization {id: id})
CALL (x) {
  MATCH (x)-[r1:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
  WITH x, r1, p WHERE $asOf IS NULL OR coalesce(x.since <= $asOf, true)
  RETURN r1, p
  UNION // what it holds in place of one that ended
  MATCH (x)-[h:承継]->(a:Agreement)
  WHERE $rollUp AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  MATCH (:Organization {id: h.of})-[r1:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
  RETURN r1, p
}
CALL (r1, p) { // who holds it on the day in place of one that does not stand then
  WITH r1, p WHERE $rollUp AND (p.until <= coalesce($asOf, date()) OR p.since > coalesce($asOf, date()))
  MATCH (h:Organization)-[s:承継 {of: p.id}]->(:Agreement {id: r1.agreement})
  WHERE (s.from IS NULL OR s.from <= coalesce($asOf, date())) AND (s.until IS NULL OR s.until > coalesce($asOf, date()))
  RETURN collect(h) AS holders
}
UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [p] END AS holder
WITH x, r1, holder AS p
WHERE ($asOf IS NULL OR (r1.since IS NULL AND coalesce(startNode(r1).since <= $asOf, true) AND coalesce(endNode(r1).since <= $asOf, true) OR r1.since <= $asOf) AND (r1.until IS NULL OR r1.until >= $asOf))
WITH p, collect(DISTINCT r1.agreement) AS first
WITH collect(p) AS partners, collect({partner: p, first: first}) AS ties
UNWIND ties AS tie
WITH partners, tie.partner AS p, tie.first AS first
CALL (p) {
  MATCH (p)-[r2:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(o:Organization)
  WITH p, r2, o WHERE $asOf IS NULL OR coalesce(p.since <= $asOf, true)
  RETURN r2, o
  UNION // what it holds in place of one that ended
  MATCH (p)-[h:承継]->(a:Agreement)
  WHERE $rollUp AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  MATCH (:Organization {id: h.of})-[r2:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(o:Organization)
  RETURN r2, o
}
WITH partners, p, first, r2, o
CALL (r2, o) { // who holds it on the day in place of one that does not stand then
  WITH r2, o WHERE $rollUp AND (o.until <= coalesce($asOf, date()) OR o.since > coalesce($asOf, date()))
  MATCH (h:Organization)-[s:承継 {of: o.id}]->(:Agreement {id: r2.agreement})
  WHERE (s.from IS NULL OR s.from <= coalesce($asOf, date())) AND (s.until IS NULL OR s.until > coalesce($asOf, date()))
  RETURN collect(h) AS holders
}
UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [o] END AS holder
WITH partners, p, first, r2, holder AS o
WHERE NOT o.id IN $ids AND NOT o IN partners
  AND ($asOf IS NULL OR (r2.since IS NULL AND coalesce(startNode(r2).since <= $asOf, true) AND coalesce(endNode(r2).since <= $asOf, true) OR r2.since <= $asOf) AND (r2.until IS NULL OR r2.until >= $asOf))
  AND (size($kinds) = 0 OR o.kind IN $kinds)
  AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
  AND (size($countries) = 0 OR o.countryCode IN $countries)
  AND (size($notCountries) = 0 OR NOT coalesce(o.countryCode, 'JP') IN $notCountries)
  AND (size($prefectures) = 0 OR o.prefecture IN $prefectures)
  AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
WITH o, p, first, collect(DISTINCT r2.agreement) AS second
ORDER BY p.name
WITH o, collect(p.name) AS between, collect(first + second) AS made
WITH o, between, COLLECT { UNWIND made AS each UNWIND each AS a RETURN DISTINCT a ORDER BY a } AS agreements
RETURN o.id AS id, o.name AS 団体, o.kind AS 種別, o.country AS 国, o.prefecture AS 都道府県,
       size(between) AS 仲介できる団体の数, between AS 仲介できる団体, agreements AS 協定
ORDER BY 仲介できる団体の数 DESC, 団体, id
LIMIT $limit
