// name:    queries/organization/list
// asks:    Which organisations are there? The best connected first.
// params:  $kind, $country, $prefecture, $offset, $limit
// returns: total, items
MATCH (o:Organization)
WHERE ($kind IS NULL OR o.kind = $kind)
  AND ($country IS NULL OR o.country = $country)
  AND ($prefecture IS NULL OR o.prefecture = $prefecture)
WITH o ORDER BY coalesce(o.partners, 0) DESC, o.name, o.id
WITH collect(o) AS found
RETURN size(found) AS total,
       [o IN found[$offset..($offset + $limit)] |
         {organization: o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, aliases: coalesce(o.aliases, []),
          partners: coalesce(o.partners, 0), agreements: coalesce(o.agreements, 0)}] AS items
