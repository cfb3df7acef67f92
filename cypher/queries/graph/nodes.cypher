// name:    queries/graph/nodes
// asks:    Who are these organisations, and how many partners has each in all?
// params:  $ids
// returns: organization, degree, lat, lon
UNWIND range(0, size($ids) - 1) AS i
MATCH (o:Organization {id: $ids[i]})
RETURN o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       CASE WHEN o:Council THEN COUNT { (o)<-[:加盟]-() } ELSE coalesce(o.partners, 0) END AS degree,
       o.lat AS lat, o.lon AS lon
ORDER BY i
