// name:    queries/organization/search-ending
// asks:    Whose name is the end of what was typed (中華人民共和国遼寧省大連市 ends in 大連市)? Only the longest end that is a name.
// params:  $endings (normalised, the longest first), $kind, $country, $prefecture, $offset, $limit
// returns: total, items
UNWIND range(0, size($endings) - 1) AS i
MATCH (o:Organization) WHERE o.searchText CONTAINS '|' + $endings[i] + '|'
  AND ($kind IS NULL OR o.kind = $kind)
  AND ($country IS NULL OR o.country = $country)
  AND ($prefecture IS NULL OR o.prefecture = $prefecture)
WITH i, o ORDER BY i, coalesce(o.partners, 0) DESC, o.name, o.id
WITH i, collect(DISTINCT o) AS found
ORDER BY i LIMIT 1
RETURN size(found) AS total,
       [o IN found[$offset..($offset + $limit)] |
         {organization: o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, aliases: coalesce(o.aliases, []),
          partners: coalesce(o.partners, 0), agreements: coalesce(o.agreements, 0)}] AS items
