// name:    queries/ask/rank
// asks:    Which organisations of one sort have most partners, or agreements, with another sort? Equal numbers have equal rank (1, 2, 2, 4).
// params:  $types, $narrowKinds (kinds of agreement narrower than a type of tie), $fields, $topics (looked for in titles), $kinds, $levels, $countries, $notCountries, $prefectures, $domestic (who is ranked), $otherKinds, $otherLevels, $otherCountries, $otherNotCountries, $otherPrefectures, $otherDomestic (whose partners count), $from, $to, $months (of signing, of whatever year), $forms (of the document), $inForce, $on, $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors), $byAgreements (who has most agreements leads, else who has most partners), $limit
// returns: 順位, id, 団体, 種別, 国, 都道府県, 相手の数, 協定数, 相手, 協定
// plan:    reads all ties where something narrows that is neither country nor prefecture
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
  UNION ALL // all partners count, and how many each has is kept: only of the first their ties are read
  WITH size($types) + size($narrowKinds) + size($months) + size($forms) + size($fields) + size($topics) + size($countries) + size($notCountries) + size($prefectures)
       + size($otherKinds) + size($otherLevels) + size($otherCountries) + size($otherNotCountries) + size($otherPrefectures) = 0
       AND $otherDomestic IS NULL AND $from IS NULL AND $to IS NULL AND $inForce IS NULL AND $asOf IS NULL AND NOT $byAgreements AS free
  CALL (free) {
    WITH free WHERE free
    MATCH (o:Organization) WHERE o.partners > 0 AND (size($kinds) = 0 OR o.kind IN $kinds)
      AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
      AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
    WITH o.partners AS partners ORDER BY partners DESC LIMIT $limit
    RETURN min(partners) AS least
  }
  WITH least WHERE least IS NOT NULL
  MATCH (o:Organization) WHERE o.partners >= least AND (size($kinds) = 0 OR o.kind IN $kinds)
    AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
    AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
  MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(x:Organization)
  RETURN o, r, x
  UNION ALL // nobody has more agreements in ties than the number that is kept
  WITH size($types) + size($narrowKinds) + size($months) + size($forms) + size($fields) + size($topics) + size($countries) + size($notCountries) + size($prefectures)
       + size($otherKinds) + size($otherLevels) + size($otherCountries) + size($otherNotCountries) + size($otherPrefectures) = 0
       AND $otherDomestic IS NULL AND $from IS NULL AND $to IS NULL AND $inForce IS NULL AND $asOf IS NULL AND $byAgreements AS free
  CALL (free) {
    WITH free WHERE free
    MATCH (o:Organization) WHERE o.partners > 0 AND (size($kinds) = 0 OR o.kind IN $kinds)
      AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
      AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
    WITH o ORDER BY o.agreements DESC LIMIT $limit
    WITH COUNT { MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(:Organization) RETURN DISTINCT r.agreement } AS made
    RETURN min(made) AS least
  }
  WITH least WHERE least IS NOT NULL
  MATCH (o:Organization) WHERE o.partners > 0 AND o.agreements >= least AND (size($kinds) = 0 OR o.kind IN $kinds)
    AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
    AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
  MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(x:Organization)
  RETURN o, r, x
  UNION ALL
  WITH $prefectures AS names, size($types) + size($narrowKinds) + size($months) + size($forms) + size($fields) + size($topics) + size($countries) + size($notCountries) + size($prefectures)
       + size($otherKinds) + size($otherLevels) + size($otherCountries) + size($otherNotCountries) + size($otherPrefectures) = 0
       AND $otherDomestic IS NULL AND $from IS NULL AND $to IS NULL AND $inForce IS NULL AND $asOf IS NULL AS free WHERE NOT free AND size($countries) + size($otherCountries) + size(names) = 0
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
WITH o, collect(DISTINCT r.agreement) AS agreements, collect(DISTINCT x) AS others
WITH o, agreements, others, CASE WHEN $byAgreements THEN size(agreements) ELSE size(others) END AS number
// No more than are wanted are kept; whoever is before one of them is among them.
ORDER BY number DESC, size(agreements) DESC, size(others) DESC, o.name, o.id LIMIT $limit
WITH collect({o: o, agreements: agreements, others: others, number: number}) AS first, collect(number) AS numbers
UNWIND first AS each
WITH each, 1 + size([n IN numbers WHERE n > each.number]) AS rank
RETURN rank AS 順位, each.o.id AS id, each.o.name AS 団体, each.o.kind AS 種別, each.o.country AS 国, each.o.prefecture AS 都道府県,
       size(each.others) AS 相手の数, size(each.agreements) AS 協定数, COLLECT { UNWIND each.others AS x RETURN x.name ORDER BY x.name, x.id } AS 相手, COLLECT { UNWIND each.agreements AS made RETURN made ORDER BY made } AS 協定
ORDER BY 順位, 協定数 DESC, 相手の数 DESC, 団体, id
