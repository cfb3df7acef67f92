// name:    analysis/organizations
// asks:    Which organisations may be vertices of a network, and did they stand on that day?
// params:  $asOf (date; null for any time), $rollUp (whether only those that stood then)
// returns: organization, stood
MATCH (o:Organization)
WHERE o.id IS NOT NULL
RETURN o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       NOT $rollUp OR $asOf IS NULL OR ((o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf)) AS stood
ORDER BY o.id
