// name:    queries/agreement/lines
// asks:    What are these agreements, and between whom?
// params:  $ids, $without (id of an organisation not to name, or null)
// returns: id, title, kind, form, fields, signedOn, signedPrecision, signedPrinted, until, status, others
UNWIND range(0, size($ids) - 1) AS i
MATCH (a:Agreement {id: $ids[i]})
WITH i, a,
     COLLECT { MATCH (a)-[in:IN_FIELD]->(f:Field) WITH f ORDER BY in.position RETURN f.name } AS fields,
     COLLECT {
       MATCH (o:Organization)-[p:PARTY_TO]->(a) WHERE $without IS NULL OR o.id <> $without
       WITH o, min(p.position) AS position ORDER BY position
       RETURN o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}
     } AS others
ORDER BY i
RETURN a.id AS id, a.title AS title, a.kind AS kind, a.form AS form, fields,
       a.signedOn AS signedOn, a.signedPrecision AS signedPrecision, a.signedPrinted AS signedPrinted,
       a.until AS until, a.status AS status, others
