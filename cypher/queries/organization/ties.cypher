// name:    queries/organization/ties
// asks:    With whom is it tied, by what and since when? A tie of unknown date is kept when undated ones are wanted.
// params:  $id, $on (date or null: of any time), $ended (also what ended before that date, or before today), $today, $undated
// returns: organization, type, agreement, title, fields, since, sincePrecision, sincePrinted, until, weight
MATCH (o:Organization {id: $id})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
WHERE ($on IS NULL OR r.since IS NULL OR r.since <= $on)
  AND ($ended OR r.until IS NULL OR r.until >= coalesce($on, $today))
  AND ($undated OR r.since IS NOT NULL)
MATCH (a:Agreement {id: r.agreement})
RETURN p {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       type(r) AS type, a.id AS agreement, a.title AS title, coalesce(r.fields, []) AS fields,
       r.since AS since, a.signedPrecision AS sincePrecision, a.signedPrinted AS sincePrinted, r.until AS until,
       coalesce(r.weight, 1.0) AS weight
ORDER BY r.since IS NULL, r.since, a.id
