// name:    queries/ask/changes
// asks:    Which agreements began or ended between two days?
// params:  $ids (all of these), $bodies (of each that is named the ids of all who stood for it; one of them a party), $from, $to, $asOf (as it stood on that day; null: today), $rollUp (whether successors answer for predecessors)
// returns: id, 変化, 日付, 協定, 種類, 当事者, 根拠
CALL () {
  UNWIND $bodies[0] AS id
  MATCH (party:Organization {id: id})-[h:PARTY_TO|承継]->(a:Agreement)
  WHERE ($rollUp OR type(h) = 'PARTY_TO') AND (type(h) = '承継' OR $asOf IS NULL OR coalesce(party.since <= $asOf, true)) AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  RETURN a
  UNION
  WITH $ids AS ids WHERE size(ids) = 0
  MATCH (a:Agreement) WHERE a.signedOn >= $from AND a.signedOn <= $to
  RETURN a
  UNION
  WITH $ids AS ids WHERE size(ids) = 0
  MATCH (a:Agreement) WHERE a.until >= $from AND a.until <= $to
  RETURN a
}
WITH a
WHERE (a.signedOn >= $from AND a.signedOn <= $to OR a.until >= $from AND a.until <= $to)
  AND all(body IN $bodies WHERE EXISTS { MATCH (one:Organization)-[k:PARTY_TO|承継]->(a) WHERE one.id IN body AND ($rollUp OR type(k) = 'PARTY_TO') AND (k.from IS NULL OR k.from <= coalesce($asOf, date())) AND (k.until IS NULL OR k.until > coalesce($asOf, date())) })
UNWIND [c IN [{change: '締結', day: a.signedOn, text: CASE a.signedPrecision WHEN 'month' THEN left(toString(a.signedOn), 7) WHEN 'year' THEN toString(a.signedOn.year) WHEN 'fiscal-year' THEN toString(a.signedOn.year) + '年度' ELSE toString(a.signedOn) END},
                {change: '終了', day: a.until, text: CASE a.untilPrecision WHEN 'month' THEN left(toString(a.until), 7) WHEN 'year' THEN toString(a.until.year) WHEN 'fiscal-year' THEN toString(a.until.year) + '年度' ELSE toString(a.until) END}] WHERE c.day >= $from AND c.day <= $to] AS each
WITH a, each ORDER BY each.day, a.id, each.change
RETURN a.id AS id, each.change AS 変化, each.text AS 日付, a.title AS 協定, a.kind AS 種類,
       COLLECT { MATCH (o:Organization)-[p:PARTY_TO]->(a) WITH o, min(p.position) AS position ORDER BY position RETURN o.name } AS 当事者, [a.id] AS 根拠
