// name:    queries/ask/agreements-by-kind
// asks:    How many agreements are there by kind?
// params:  $ids (all of these), $bodies (of each that is named the ids of all who stood for it; one of them a party), $agreementKinds, $fields, $topics (looked for in titles), $kinds, $levels, $countries, $notCountries, $prefectures, $domestic (a party of this sort, when $restricted), $otherKinds, $otherLevels, $otherCountries, $otherNotCountries, $otherPrefectures, $otherDomestic (and one of that sort, when $otherRestricted), $from, $to, $months (of signing, of whatever year), $forms (of the document), $inForce, $on, $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors)
// returns: 種類, 協定数, 根拠
// plan:    reads all agreements where no party, country, prefecture, day or field narrows
CALL () {
  UNWIND $bodies[0] AS id
  MATCH (party:Organization {id: id})-[h:PARTY_TO|承継]->(a:Agreement)
  WHERE ($rollUp OR type(h) = 'PARTY_TO') AND (type(h) = '承継' OR $asOf IS NULL OR coalesce(party.since <= $asOf, true)) AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  RETURN a
  UNION // else the country of a party
  WITH $ids AS ids, CASE WHEN size($countries) > 0 THEN $countries ELSE $otherCountries END AS codes
  WHERE size(ids) = 0 AND size(codes) > 0
  MATCH (p:Organization)-[:PARTY_TO]->(a:Agreement) WHERE p.countryCode IN codes
  RETURN a
  UNION // else its prefecture
  WITH $ids AS ids, CASE WHEN size($prefectures) > 0 THEN $prefectures ELSE $otherPrefectures END AS names
  WHERE size(ids) + size($countries) + size($otherCountries) = 0 AND size(names) > 0
  MATCH (p:Organization)-[:PARTY_TO]->(a:Agreement) WHERE p.prefecture IN names
  RETURN a
  UNION // else the days of signing
  WITH $ids AS ids
  WHERE size(ids) + size($countries) + size($otherCountries) + size($prefectures) + size($otherPrefectures) = 0 AND ($from IS NOT NULL OR $to IS NOT NULL)
  MATCH (a:Agreement) WHERE a.signedOn >= coalesce($from, date({year: 1})) AND a.signedOn <= coalesce($to, date({year: 9999}))
  RETURN a
  UNION // else the fields
  WITH $ids AS ids
  WHERE size(ids) + size($countries) + size($otherCountries) + size($prefectures) + size($otherPrefectures) + size($topics) = 0
    AND $from IS NULL AND $to IS NULL AND size($fields) > 0
  MATCH (f:Field)<-[:IN_FIELD]-(a:Agreement) WHERE f.name IN $fields
  RETURN a
  UNION
  WITH $ids AS ids
  WHERE size(ids) + size($countries) + size($otherCountries) + size($prefectures) + size($otherPrefectures) = 0
    AND $from IS NULL AND $to IS NULL AND (size($fields) = 0 OR size($topics) > 0)
  MATCH (a:Agreement)
  RETURN a
}
WITH a
WHERE true
  AND all(body IN $bodies WHERE EXISTS { MATCH (one:Organization)-[k:PARTY_TO|承継]->(a) WHERE one.id IN body AND ($rollUp OR type(k) = 'PARTY_TO') AND (k.from IS NULL OR k.from <= coalesce($asOf, date())) AND (k.until IS NULL OR k.until > coalesce($asOf, date())) })
  AND (size($agreementKinds) = 0 OR a.kind IN $agreementKinds)
  AND (size($fields) = 0 AND size($topics) = 0 OR EXISTS { MATCH (a)-[:IN_FIELD]->(f:Field) WHERE f.name IN $fields }
       OR any(t IN $topics WHERE a.title CONTAINS t))
  AND ($from IS NULL OR a.signedOn >= $from) AND ($to IS NULL OR a.signedOn <= $to)
  AND (size($months) = 0 OR a.signedOn.month IN $months AND a.signedPrecision IN ['day', 'month'])
  AND (size($forms) = 0 OR a.form IN $forms)
  AND ($inForce IS NULL OR (a.status <> 'ended' AND (a.until IS NULL OR a.until >= $on)) = $inForce)
  AND ($asOf IS NULL OR (a.signedOn IS NULL AND NOT EXISTS { MATCH (young:Organization)-[:PARTY_TO]->(a) WHERE young.since > $asOf } OR a.signedOn <= $asOf) AND (a.until IS NULL OR a.until >= $asOf))
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
  AND (NOT $otherRestricted OR EXISTS {
    MATCH (x:Organization)-[:PARTY_TO]->(a)
    WHERE NOT x.id IN $ids AND NOT EXISTS { MATCH (h:Organization)-[:承継 {of: x.id}]->(a) WHERE h.id IN $ids }
    AND (size($otherKinds) = 0 OR x.kind IN $otherKinds)
    AND (size($otherLevels) = 0 OR NOT x.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(x.level, right(x.name, 1)) IN $otherLevels)
    AND (size($otherCountries) = 0 OR x.countryCode IN $otherCountries)
    AND (size($otherNotCountries) = 0 OR NOT coalesce(x.countryCode, 'JP') IN $otherNotCountries)
    AND (size($otherPrefectures) = 0 OR x.prefecture IN $otherPrefectures)
    AND ($otherDomestic IS NULL OR (coalesce(x.countryCode, 'JP') = 'JP') = $otherDomestic)
  })
WITH a, a.kind AS 種類
WITH 種類, collect(DISTINCT a.id) AS ids
RETURN 種類, size(ids) AS 協定数, COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS 根拠
ORDER BY 協定数 DESC, 種類
