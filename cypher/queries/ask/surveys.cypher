// name:    queries/ask/surveys
// asks:    Which documents looked into this organisation, into what of it, as of when, all or in part, and how many of its agreements does each state?
// params:  $ids (one), $unnamed (when no document names it and the gazetteer knows it as a local government or place abroad: id, abroad, since, until)
// returns: 資料, 発行者, 調べた関係, 時点, 調べ方, 載っている協定数, 注記, 根拠
MATCH (d:Document)
CALL (d) {
  OPTIONAL MATCH (o:Organization {id: $ids[0]})
  CALL (d, o) {
    MATCH (o)-[h:PARTY_TO|承継]->(a:Agreement)-[:CITED_IN]->(d)
    WHERE (h.from IS NULL OR h.from <= date()) AND (h.until IS NULL OR h.until > date())
    RETURN collect(DISTINCT a.id) AS made
  }
  RETURN o, made, o IS NOT NULL AND EXISTS { (o)-[:CITED_IN]->(d) } AS named
}
OPTIONAL MATCH (d)-[:COVERS]->(s:Scope)
WHERE o IS NOT NULL
    // An organisation founded after that time, or abolished before it, was not asked.
    AND (o.since IS NULL OR s.asOf IS NULL OR left(toString(o.since), size(s.asOf)) <= s.asOf)
    AND (o.until IS NULL OR s.asOf IS NULL OR left(toString(o.until), size(s.asOf)) >= s.asOf)
    AND (EXISTS { (s)-[:OF]->(o) }
         OR s.of = 'local-governments'
            AND (o.kind IN ['Prefecture', 'Municipality'] OR s.counterpart = 'abroad' AND o.kind IN ['ForeignCity', 'ForeignRegion']))
  OR o IS NULL AND s.of = 'local-governments' AND any(each IN $unnamed WHERE (s.counterpart = 'abroad' OR NOT each.abroad)
    AND (each.since IS NULL OR s.asOf IS NULL OR left(toString(each.since), size(s.asOf)) <= s.asOf)
    AND (each.until IS NULL OR s.asOf IS NULL OR left(toString(each.until), size(s.asOf)) >= s.asOf))
WITH d, o, s, made, named WHERE s IS NOT NULL OR named OR size(made) > 0
RETURN d.title AS 資料, d.publisher AS 発行者, coalesce(s.ties, []) AS 調べた関係, coalesce(s.asOf, d.asOf) AS 時点,
       CASE WHEN s IS NULL THEN '名前が載っているだけ' WHEN s.complete THEN 'すべて' ELSE '一部' END AS 調べ方,
       size(made) AS 載っている協定数, s.note AS 注記,
       COLLECT { UNWIND made + CASE WHEN named THEN [o.id] ELSE [] END AS fact RETURN fact ORDER BY fact } AS 根拠
ORDER BY 調べ方, 時点 DESC, 資料, s.id
