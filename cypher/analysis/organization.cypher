// name:    analysis/organization
// asks:    Who has this id?
// params:  $id
// returns: organization
MATCH (o:Organization {id: $id})
RETURN o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization
