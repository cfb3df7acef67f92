// name:    queries/ask/surveys
// asks:    Which documents looked into this organisation, or into those whose place it took since, into what of it, as of when, all or in part, and how many of its agreements does each state?
// params:  $ids (one), $unnamed (when no document names it: itself and those whose place it took, as far as the gazetteer knows them as local governments or places abroad: id, name, local, abroad, since, until, steps), $asOf (date; null for today), $rollUp (whether what was asked of a predecessor was asked of it)
// returns: 資料, 発行者, 調べた関係, 時点, 調べ方, 調べた団体, 載っている協定数, 注記, 根拠
CALL () {
  MATCH path = (:Organization {id: $ids[0]})<-[:SUCCEEDED_BY*0..9]-(p:Organization)
  WHERE length(path) = 0 OR $rollUp AND all(step IN relationships(path) WHERE step.on IS NOT NULL)
  RETURN collect({id: p.id, name: p.name, local: p.kind IN ['Prefecture', 'Municipality'], abroad: p.kind IN ['ForeignCity', 'ForeignRegion'],
                  since: p.since, until: p.until, steps: reverse([step IN relationships(path) | step.on])}) AS known
}
WITH coalesce($asOf, date()) AS day, CASE WHEN size(known) = 0 THEN $unnamed ELSE known END AS bodies
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
CALL (d, day, bodies) {
  MATCH (d)-[:COVERS]->(s:Scope)
  WITH s, day, bodies, COLLECT { MATCH (s)-[:OF]->(listed) RETURN listed.id } AS listed
  // Whom it could ask at its time: who stood then, itself or one whose place it took later.
  WITH s, listed, [b IN bodies
    WHERE (size(b.steps) = 0 OR s.asOf IS NOT NULL)
      AND (b.since IS NULL OR s.asOf IS NULL OR left(toString(b.since), size(s.asOf)) <= s.asOf)
      AND (b.until IS NULL OR s.asOf IS NULL OR left(toString(b.until), size(s.asOf)) >= s.asOf)
      AND all(step IN b.steps WHERE step <= day AND left(toString(step), size(s.asOf)) > s.asOf)
      AND all(i IN range(1, size(b.steps) - 1) WHERE b.steps[i - 1] <= b.steps[i])] AS there
  WITH s, size(there) AS all, [b IN there WHERE b.id IN listed OR s.of = 'local-governments' AND (b.local OR s.counterpart = 'abroad' AND b.abroad)] AS asked
  WHERE size(asked) > 0
  RETURN collect({scope: s, complete: s.complete AND size(asked) = all,
                  asked: CASE WHEN any(b IN asked WHERE size(b.steps) > 0) THEN [b IN asked | b.name] END}) AS looked
}
WITH d, o, made, named, looked WHERE size(looked) > 0 OR named OR size(made) > 0
UNWIND CASE WHEN size(looked) > 0 THEN looked ELSE [null] END AS look
WITH d, o, made, named, look, look.scope AS s
RETURN d.title AS 資料, d.publisher AS 発行者, coalesce(s.ties, []) AS 調べた関係, coalesce(s.asOf, d.asOf) AS 時点,
       CASE WHEN s IS NULL THEN '名前が載っているだけ' WHEN look.complete THEN 'すべて' ELSE '一部' END AS 調べ方,
       look.asked AS 調べた団体, size(made) AS 載っている協定数, s.note AS 注記,
       COLLECT { UNWIND made + CASE WHEN named THEN [o.id] ELSE [] END AS fact RETURN fact ORDER BY fact } AS 根拠
ORDER BY 調べ方, 時点 DESC, 資料, s.id
