// name:    derive/inheritance
// asks:    Who holds an agreement or a membership in place of a party that ended, or held it before the party began, from when until when?
// params:  -
// returns: derived
// status is 記載 when a document names the later one as a party, 改称 when it is the same body under another name,
// 記載なし when no document says that the agreement was passed on. A party younger than its agreement was preceded by
// whom the same entry of the document names, or by the only one there was. A membership passes on to whoever took the
// place of a member that ended, unless it ended before; 記載 when a document names the later one as a member.
MATCH (:Organization)-[:SUCCEEDED_BY]-(m:Organization)
WITH DISTINCT m
MATCH (m)-[:PARTY_TO]->(a:Agreement)
WITH DISTINCT m, a
CALL (m, a) {
  WITH m, a WHERE m.until IS NOT NULL
  MATCH path = (m)-[:SUCCEEDED_BY*1..9]->(h:Organization)
  WHERE all(s IN relationships(path) WHERE s.on IS NOT NULL)
  WITH a, h, relationships(path) AS steps
  RETURN h, reduce(day = head(steps).on, s IN steps | CASE WHEN s.on > day THEN s.on ELSE day END) AS from, h.until AS until,
         CASE WHEN EXISTS { (h)-[:PARTY_TO]->(a) } THEN '記載'
              WHEN all(s IN steps WHERE s.goesOn) THEN '改称'
              ELSE '記載なし' END AS status
  UNION
  WITH m, a WHERE a.signedOn < m.since
  CALL (m, a) {
    MATCH path = (m)<-[:SUCCEEDED_BY*1..9]-(h:Organization)
    WHERE all(s IN relationships(path) WHERE s.on > a.signedOn) AND (h.since IS NULL OR h.since <= a.signedOn)
    RETURN collect(DISTINCT {holder: h, status: CASE WHEN all(s IN relationships(path) WHERE s.goesOn) THEN '改称' ELSE '記載' END}) AS earlier
  }
  WITH m, a, earlier,
       [e IN earlier WHERE EXISTS { MATCH (x:Organization {id: e.holder.id})-[c:CITED_IN]->(:Document)<-[k:CITED_IN]-(a) WHERE c.entry = k.entry }] AS named
  UNWIND CASE WHEN size(named) > 0 THEN named WHEN size(earlier) = 1 THEN earlier ELSE [] END AS e
  WITH e, e.holder AS h
  RETURN h, h.since AS from, h.until AS until, e.status AS status
}
CREATE (h)-[:承継 {of: m.id, from: from, until: until, status: status}]->(a)
WITH count(*) AS agreements
CALL () {
  MATCH (m:Organization)-[k:加盟]->(c:Organization) WHERE m.until IS NOT NULL
  MATCH path = (m)-[:SUCCEEDED_BY*1..9]->(h:Organization)
  WHERE all(s IN relationships(path) WHERE s.on IS NOT NULL)
  WITH m, k, c, h, relationships(path) AS steps
  WITH m, k, c, h, steps, reduce(day = head(steps).on, s IN steps | CASE WHEN s.on > day THEN s.on ELSE day END) AS from
  WHERE h <> c AND (k.until IS NULL OR k.until > from)
  CREATE (h)-[:承継 {of: m.id, from: from, until: CASE WHEN k.until IS NULL OR h.until < k.until THEN h.until ELSE k.until END,
    status: CASE WHEN EXISTS { (h)-[:加盟]->(c) } THEN '記載' WHEN all(s IN steps WHERE s.goesOn) THEN '改称' ELSE '記載なし' END}]->(c)
  RETURN count(*) AS memberships
}
RETURN agreements + memberships AS derived
