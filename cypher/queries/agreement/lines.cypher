// name:    queries/agreement/lines
// asks:    What are these agreements, in which state were they on that day, and between whom?
// params:  $ids, $without (ids of organisations not to name), $asOf (date; null for today), $rollUp (whether successors answer for predecessors)
// returns: id, title, kind, form, fields, signedOn, signedPrecision, signedPrinted, until, status, others
UNWIND range(0, size($ids) - 1) AS i
MATCH (a:Agreement {id: $ids[i]})
WITH i, a, coalesce($asOf, date()) AS day,
     COLLECT { MATCH (a)-[in:IN_FIELD]->(f:Field) WITH f ORDER BY in.position RETURN f.name } AS fields
CALL (a, day) {
  MATCH (o:Organization)-[p:PARTY_TO]->(a)
  WITH o, day, a.id AS agreement, min(p.position) AS position
  CALL (o, agreement, day) {
    WITH o, agreement, day WHERE $rollUp AND (o.until <= day OR o.since > day)
    MATCH (h:Organization)-[s:承継 {of: o.id}]->(:Agreement {id: agreement})
    WHERE (s.from IS NULL OR s.from <= day) AND (s.until IS NULL OR s.until > day)
    RETURN collect(h) AS holders
  }
  UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [o] END AS other
  WITH other, min(position) AS position ORDER BY position
  WHERE NOT other.id IN $without
  RETURN collect(other {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}) AS others
}
WITH i, a, day, fields, others ORDER BY i
RETURN a.id AS id, a.title AS title, a.kind AS kind, a.form AS form, fields,
       a.signedOn AS signedOn, a.signedPrecision AS signedPrecision, a.signedPrinted AS signedPrinted, a.until AS until,
       CASE WHEN a.until < day THEN 'ended'
            WHEN a.until >= day AND a.status = 'ended' THEN 'in force'
            ELSE a.status END AS status,
       others
