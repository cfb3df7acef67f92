// name:    queries/overview/hubs
// asks:    Who has most partners?
// params:  $limit
// returns: organization, partners, agreements
MATCH (o:Organization) WHERE o.partners > 0
WITH o ORDER BY o.partners DESC, o.agreements DESC, o.name LIMIT $limit
RETURN o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization, o.partners AS partners, coalesce(o.agreements, 0) AS agreements
