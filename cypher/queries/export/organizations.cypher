// name:    queries/export/organizations
// asks:    Which organisations are there, or stood on that day?
// params:  $asOf (date of which the codes are; null for all of any time), $rollUp (whether only those that stood then)
// returns: id, stood, properties
MATCH (o:Organization)
WHERE o.id IS NOT NULL
RETURN o.id AS id,
       NOT $rollUp OR $asOf IS NULL OR ((o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf)) AS stood,
       o {.kind, .name, .nameEn, .kana, .aliases,
          code: CASE WHEN $asOf IS NULL THEN o.code
                     ELSE coalesce(o.formerCodes[size([day IN o.formerCodesUntil WHERE day <= $asOf])], o.code) END,
          .formerCodes, .formerCodesUntil, .level, .prefecture, .country, .countryCode, .region, .since, .until, .lat, .lon, .partners, .agreements} AS properties
ORDER BY id
