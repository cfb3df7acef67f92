// name:    queries/export/organizations
// asks:    Which organisations are there, or stood on that day?
// params:  $asOf (date; null for all of any time), $rollUp (whether only those that stood then)
// returns: id, stood, properties
MATCH (o:Organization)
WHERE o.id IS NOT NULL
RETURN o.id AS id,
       NOT $rollUp OR $asOf IS NULL OR ((o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf)) AS stood,
       o {.kind, .name, .nameEn, .kana, .aliases, .code, .level, .prefecture, .country, .countryCode, .region, .since, .until, .lat, .lon, .partners, .agreements} AS properties
ORDER BY id
