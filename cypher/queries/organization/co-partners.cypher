// name:    queries/organization/co-partners
// asks:    Who has the same partners? Those that share most first.
// params:  $id, $offset, $limit
// returns: total, items
MATCH (o:Organization {id: $id})
CALL (o) {
  MATCH (o)-[:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
  WITH DISTINCT o, p
  MATCH (p)-[:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(other:Organization)
  WHERE other <> o
  WITH other, collect(DISTINCT p) AS shared
  ORDER BY size(shared) DESC, other.name, other.id
  RETURN collect({other: other, shared: shared}) AS found
}
RETURN size(found) AS total,
       COLLECT {
         UNWIND found[$offset..($offset + $limit)] AS each
         WITH each.other AS other, each.shared AS shared
         RETURN {organization: other {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture},
                 count: size(shared),
                 shared: [s IN shared | s {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}]}
       } AS items
