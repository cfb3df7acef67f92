// name:    queries/organization/search
// asks:    Which organisations are called so, or nearly so? Equal before beginning before containing before full text, then by partners.
// params:  $key (normalised name), $lucene (full-text query), $kind, $country, $prefecture, $offset, $limit
// returns: total, items
CALL () {
  MATCH (o:Organization) WHERE o.searchText CONTAINS $key
  RETURN o, CASE WHEN o.searchText CONTAINS '|' + $key + '|' THEN 0
                 WHEN o.searchText CONTAINS '|' + $key THEN 1
                 ELSE 2 END AS rank
  UNION ALL
  CALL db.index.fulltext.queryNodes('organization_names', $lucene) YIELD node
  RETURN node AS o, 3 AS rank
}
WITH o, min(rank) AS rank
WHERE ($kind IS NULL OR o.kind = $kind)
  AND ($country IS NULL OR o.country = $country)
  AND ($prefecture IS NULL OR o.prefecture = $prefecture)
WITH o ORDER BY rank, coalesce(o.partners, 0) DESC, o.name, o.id
WITH collect(o) AS found
RETURN size(found) AS total,
       [o IN found[$offset..($offset + $limit)] |
         {organization: o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, aliases: coalesce(o.aliases, []),
          partners: coalesce(o.partners, 0), agreements: coalesce(o.agreements, 0)}] AS items
