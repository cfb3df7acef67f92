// name:    queries/ask/countries
// asks:    With the organisations of how many countries is one of these tied, or anyone when none is given?
// params:  $ids, $types, $narrowKinds (kinds of agreement narrower than a type of tie), $fields, $topics (looked for in titles), $from, $to, $months (of signing, of whatever year), $forms (of the document), $inForce, $on, $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors)
// returns: 国, 相手の数, 協定数, 協定
// plan:    reads all ties where nobody is named
CALL () {
  UNWIND $ids AS id
  MATCH (x:Organization {id: id})
  CALL (x) {
    MATCH (x)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(o:Organization)
    WITH x, r, o WHERE $asOf IS NULL OR coalesce(x.since <= $asOf, true)
    RETURN r, o
    UNION // what it holds in place of one that ended
    MATCH (x)-[h:承継]->(a:Agreement)
    WHERE $rollUp AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
    MATCH (:Organization {id: h.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(o:Organization)
    RETURN r, o
  }
  RETURN o, r, x
  UNION ALL
  WITH $ids AS ids WHERE size(ids) = 0
  MATCH (o:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(x:Organization)
  RETURN o, r, x
}
WITH o, r, x
CALL (r, o) { // who holds it on the day in place of one that does not stand then
  WITH r, o WHERE $rollUp AND (o.until <= coalesce($asOf, date()) OR o.since > coalesce($asOf, date()))
  MATCH (h:Organization)-[s:承継 {of: o.id}]->(:Agreement {id: r.agreement})
  WHERE (s.from IS NULL OR s.from <= coalesce($asOf, date())) AND (s.until IS NULL OR s.until > coalesce($asOf, date()))
  RETURN collect(h) AS holders
}
UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [o] END AS holder
WITH r, x, holder AS o
WHERE coalesce(o.countryCode, 'JP') <> 'JP'
  AND (size($types) + size($narrowKinds) = 0 OR type(r) IN $types OR size($narrowKinds) > 0 AND EXISTS { MATCH (a:Agreement {id: r.agreement}) WHERE a.kind IN $narrowKinds })
  AND (size($fields) = 0 AND size($topics) = 0 OR any(f IN coalesce(r.fields, []) WHERE f IN $fields)
       OR size($topics) > 0 AND EXISTS { MATCH (a:Agreement {id: r.agreement}) WHERE any(t IN $topics WHERE a.title CONTAINS t) })
  AND ($from IS NULL OR r.since >= $from) AND ($to IS NULL OR r.since <= $to)
  AND (size($months) = 0 OR r.since.month IN $months AND r.sincePrecision IN ['day', 'month'])
  AND (size($forms) = 0 OR EXISTS { MATCH (a:Agreement {id: r.agreement}) WHERE a.form IN $forms })
  AND ($inForce IS NULL OR (r.until IS NULL OR r.until >= $on) = $inForce)
  AND ($asOf IS NULL OR (r.since IS NULL AND coalesce(startNode(r).since <= $asOf, true) AND coalesce(endNode(r).since <= $asOf, true) OR r.since <= $asOf) AND (r.until IS NULL OR r.until >= $asOf))
WITH o.country AS 国, collect(DISTINCT o.id) AS others, collect(DISTINCT r.agreement) AS agreements
RETURN 国, size(others) AS 相手の数, size(agreements) AS 協定数, COLLECT { UNWIND agreements AS each RETURN each ORDER BY each } AS 協定
ORDER BY 協定数 DESC, 国
