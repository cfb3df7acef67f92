// name:    queries/ask/list-organizations
// asks:    Which organisations of this sort are there?
// params:  $kinds, $levels, $countries, $notCountries, $prefectures, $domestic, $asOf (as it stood on that day; null: at any time), $limit
// returns: id, 団体, 種別, 国, 都道府県, 提携先の数, 協定数
// plan:    reads all organisations where neither country, prefecture nor kind narrows
CALL () {
  WITH $countries AS codes WHERE size(codes) > 0
  MATCH (o:Organization) WHERE o.countryCode IN codes
  RETURN o
  UNION
  WITH $prefectures AS names WHERE size($countries) = 0 AND size(names) > 0
  MATCH (o:Organization) WHERE o.prefecture IN names
  RETURN o
  UNION
  WITH $kinds AS kinds WHERE size($countries) + size($prefectures) = 0 AND size(kinds) > 0
  MATCH (o:Organization) WHERE o.kind IN kinds
  RETURN o
  UNION
  WITH $kinds AS kinds WHERE size($countries) + size($prefectures) + size(kinds) = 0
  MATCH (o:Organization)
  RETURN o
}
WITH o
WHERE ($asOf IS NULL OR (o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf))
  AND (size($kinds) = 0 OR o.kind IN $kinds)
  AND (size($levels) = 0 OR NOT o.kind IN ['Prefecture', 'Municipality', 'ForeignCity', 'ForeignRegion'] OR coalesce(o.level, right(o.name, 1)) IN $levels)
  AND (size($countries) = 0 OR o.countryCode IN $countries)
  AND (size($notCountries) = 0 OR NOT coalesce(o.countryCode, 'JP') IN $notCountries)
  AND (size($prefectures) = 0 OR o.prefecture IN $prefectures)
  AND ($domestic IS NULL OR (coalesce(o.countryCode, 'JP') = 'JP') = $domestic)
RETURN o.id AS id, o.name AS 団体, o.kind AS 種別, o.country AS 国, o.prefecture AS 都道府県, coalesce(o.partners, 0) AS 提携先の数, coalesce(o.agreements, 0) AS 協定数
ORDER BY 提携先の数 DESC, 団体, id
LIMIT $limit
