// name:    queries/ask/surveys
// asks:    Which documents looked into this organisation, or into those whose place it took since, into what of it, as of when, all or in part, and how many of its agreements does each state?
// params:  $ids (all who stood for it), $unnamed (when no document names it: itself and those whose place it took, as far as the gazetteer knows them as local governments or places abroad: id, name, local, abroad, since, until, and the first and last day on which another took its place), $asOf (date; null for today), $rollUp (whether what was asked of a predecessor was asked of it)
// returns: 資料, 発行者, 調べた関係, 時点, 調べ方, 調べた団体, 載っている協定数, 注記, 根拠
CALL () {
  UNWIND $ids AS id
  MATCH path = (:Organization {id: id})<-[:SUCCEEDED_BY*0..9]-(p:Organization)
  WITH p, relationships(path) AS steps, last(relationships(path)).on AS first, head(relationships(path)).on AS last
  WHERE size(steps) = 0 OR $rollUp AND all(step IN steps WHERE step.on >= first AND step.on <= last)
  RETURN collect({id: p.id, name: p.name, local: p.kind IN ['Prefecture', 'Municipality'], abroad: p.kind IN ['ForeignCity', 'ForeignRegion'],
                  since: p.since, until: p.until, first: first, last: last}) AS known
}
WITH coalesce($asOf, date()) AS day, CASE WHEN size(known) = 0 THEN $unnamed ELSE known END AS bodies
MATCH (d:Document)
CALL (d) {
  CALL (d) {
    MATCH (o:Organization)-[h:PARTY_TO|承継]->(a:Agreement)-[:CITED_IN]->(d)
    WHERE o.id IN $ids AND (h.from IS NULL OR h.from <= date()) AND (h.until IS NULL OR h.until > date())
    RETURN collect(DISTINCT a.id) AS made
  }
  RETURN made, COLLECT { MATCH (o:Organization)-[:CITED_IN]->(d) WHERE o.id IN $ids RETURN DISTINCT o.id } AS named
}
CALL (d, day, bodies) {
  MATCH (d)-[:COVERS]->(s:Scope)
  UNWIND bodies AS b
  // Whom it could ask at its time: who stood then, itself or one whose place it took later.
  WITH s, b
  WHERE (b.first IS NULL OR toString(b.last) <= toString(day) AND left(toString(b.first), size(s.asOf)) > s.asOf)
    AND (b.since IS NULL OR s.asOf IS NULL OR left(toString(b.since), size(s.asOf)) <= s.asOf)
    AND (b.until IS NULL OR s.asOf IS NULL OR left(toString(b.until), size(s.asOf)) >= s.asOf)
  WITH s, b, EXISTS { (s)-[:OF]->(:Organization {id: b.id}) } OR s.of = 'local-governments' AND (b.local OR s.counterpart = 'abroad' AND b.abroad) AS asked
  WITH s, count(*) AS all, collect(CASE WHEN asked THEN b.name END) AS names, max(CASE WHEN asked AND b.first IS NOT NULL THEN 1 ELSE 0 END) AS before
  WHERE size(names) > 0
  RETURN collect({scope: s, complete: s.complete AND size(names) = all, asked: CASE WHEN before = 1 THEN names END}) AS looked
}
WITH d, made, named, looked WHERE size(looked) > 0 OR size(named) > 0 OR size(made) > 0
UNWIND CASE WHEN size(looked) > 0 THEN looked ELSE [null] END AS look
WITH d, made, named, look, look.scope AS s
RETURN d.title AS 資料, d.publisher AS 発行者, coalesce(s.ties, []) AS 調べた関係, coalesce(s.asOf, d.asOf) AS 時点,
       CASE WHEN s IS NULL THEN '名前が載っているだけ' WHEN look.complete THEN 'すべて' ELSE '一部' END AS 調べ方,
       look.asked AS 調べた団体, size(made) AS 載っている協定数, s.note AS 注記,
       COLLECT { UNWIND made + named AS fact RETURN fact ORDER BY fact } AS 根拠
ORDER BY 調べ方, 時点 DESC, 資料, s.id
