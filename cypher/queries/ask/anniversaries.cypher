// name:    queries/ask/anniversaries
// asks:    Which agreements have a round anniversary in the years? Every fifth up to the hundredth; what has ended is left out.
// params:  $ids (all of these), $bodies (of each that is named the ids of all who stood for it; one of them a party), $years, $from, $to (the anniversary between these days, or null; one of a year of which no day is known in a stretch of a year or more), $months (of signing), $number (only this anniversary, or null), $agreementKinds, $kinds, $levels, $countries, $notCountries, $prefectures, $domestic (a party of this sort, when $restricted), $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors)
// returns: 年, 周年, id, 協定, 種類, 締結日, 当事者, 根拠
CALL () {
  UNWIND $bodies[0] AS id
  MATCH (party:Organization {id: id})-[h:PARTY_TO|承継]->(a:Agreement)
  WHERE ($rollUp OR type(h) = 'PARTY_TO') AND (type(h) = '承継' OR $asOf IS NULL OR coalesce(party.since <= $asOf, true)) AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  RETURN a
  UNION
  WITH $ids AS ids WHERE size(ids) = 0
  UNWIND $years AS year
  UNWIND CASE WHEN $number IS NULL THEN range(5, 100, 5) ELSE [$number] END AS number
  MATCH (a:Agreement) WHERE a.signedOn >= date({year: year - number}) AND a.signedOn < date({year: year - number + 1})
  RETURN a
}
UNWIND $years AS year
WITH a, year
WHERE a.signedOn IS NOT NULL AND ($asOf IS NULL OR (a.signedOn IS NULL AND NOT EXISTS { MATCH (young:Organization)-[:PARTY_TO]->(a) WHERE young.since > $asOf } OR a.signedOn <= $asOf) AND (a.until IS NULL OR a.until >= $asOf))
  AND a.status <> 'ended' AND (a.until IS NULL OR a.until.year >= year)
  AND year - a.signedOn.year > 0 AND year - a.signedOn.year <= 100
  AND CASE WHEN $number IS NULL THEN (year - a.signedOn.year) % 5 = 0 ELSE year - a.signedOn.year = $number END
  AND ($from IS NULL OR CASE a.signedPrecision WHEN 'year' THEN $to >= $from + duration({years: 1}) - duration({days: 1})
       ELSE a.signedOn + duration({years: year - a.signedOn.year}) >= $from AND a.signedOn + duration({years: year - a.signedOn.year}) <= $to END)
  AND (size($months) = 0 OR a.signedOn.month IN $months AND a.signedPrecision IN ['day', 'month'])
  AND (size($agreementKinds) = 0 OR a.kind IN $agreementKinds)
  AND all(body IN $bodies WHERE EXISTS { MATCH (one:Organization)-[k:PARTY_TO|承継]->(a) WHERE one.id IN body AND ($rollUp OR type(k) = 'PARTY_TO') AND (k.from IS NULL OR k.from <= coalesce($asOf, date())) AND (k.until IS NULL OR k.until > coalesce($asOf, date())) })
  AND (NOT $restricted OR EXISTS {
    MATCH (o:Organization)-[:PARTY_TO]->(a)
    WHERE NOT o.id IN $ids AND NOT EXISTS { MATCH (h:Organization)-[:承継 {of: o.id}]->(a) WHERE h.id IN $ids }
    AND (size($kinds) = 0 OR o.kind IN $kinds)
    AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
    AND (size($countries) = 0 OR o.countryCode IN $countries)
    AND (size($notCountries) = 0 OR NOT coalesce(o.countryCode, 'JP') IN $notCountries)
    AND (size($prefectures) = 0 OR o.prefecture IN $prefectures)
    AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
  })
WITH year, a ORDER BY year, year - a.signedOn.year DESC, a.signedOn, a.id
RETURN year AS 年, year - a.signedOn.year AS 周年, a.id AS id, a.title AS 協定, a.kind AS 種類, CASE a.signedPrecision WHEN 'month' THEN left(toString(a.signedOn), 7) WHEN 'year' THEN toString(a.signedOn.year) WHEN 'fiscal-year' THEN toString(a.signedOn.year) + '年度' ELSE toString(a.signedOn) END AS 締結日,
       COLLECT { MATCH (o:Organization)-[p:PARTY_TO]->(a) WITH o, min(p.position) AS position ORDER BY position RETURN o.name } AS 当事者, [a.id] AS 根拠
