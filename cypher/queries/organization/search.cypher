// name:    queries/organization/search
// asks:    Which organisations are called so, or nearly so, or stood on that day for one that is? Equal before beginning before containing before full text, then by partners.
// params:  $key (normalised name), $lucene (full-text query), $kind, $country, $prefecture, $asOf (date; null for today), $rollUp (whether successors answer for predecessors), $offset, $limit
// returns: total, items
CALL () {
  MATCH (o:Organization) WHERE o.searchText CONTAINS $key
  RETURN o, CASE WHEN o.searchText CONTAINS '|' + $key + '|' THEN 0
                 WHEN o.searchText CONTAINS '|' + $key THEN 1
                 ELSE 2 END AS rank
  UNION ALL
  CALL db.index.fulltext.queryNodes('organization_names', $lucene) YIELD node
  RETURN node AS o, 3 AS rank
}
WITH o, min(rank) AS rank, coalesce($asOf, date()) AS day
CALL (o, day) {
  CALL (o, day) {
    WITH o, day WHERE $rollUp AND o.until <= day
    MATCH path = (o)-[:SUCCEEDED_BY*1..9]->(h:Organization)
    WHERE all(s IN relationships(path) WHERE s.on <= day) AND (h.until IS NULL OR h.until > day)
    RETURN h
    UNION
    WITH o, day WHERE $rollUp AND o.since > day
    MATCH path = (o)<-[:SUCCEEDED_BY*1..9]-(h:Organization)
    WHERE all(s IN relationships(path) WHERE s.on > day) AND (h.since IS NULL OR h.since <= day)
    RETURN h
  }
  WITH h ORDER BY h.name, h.id
  RETURN collect(h) AS standIns
}
UNWIND CASE WHEN size(standIns) > 0 THEN standIns ELSE [o] END AS h
WITH o, h, rank ORDER BY rank, o <> h
WITH h, min(rank) AS rank, head(collect(o)) AS asked
WHERE ($kind IS NULL OR h.kind = $kind)
  AND ($country IS NULL OR h.country = $country)
  AND ($prefecture IS NULL OR h.prefecture = $prefecture)
WITH h, asked, rank ORDER BY rank, coalesce(h.partners, 0) DESC, h.name, h.id
WITH collect({h: h, asked: asked}) AS found
RETURN size(found) AS total,
       COLLECT {
         UNWIND found[$offset..($offset + $limit)] AS each
         WITH each.h AS h, each.asked AS asked, coalesce($asOf, date()) AS day
         CALL (h, day) {
           CALL (h, day) {
             MATCH (h)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization) WHERE r.since IS NULL OR r.since <= day
             RETURN p
             UNION
             MATCH (h)-[k:承継]->(a:Agreement)
             WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
             MATCH (:Organization {id: k.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
             RETURN p
           }
           RETURN count(p) AS partners
         }
         CALL (h, day) {
           CALL (h, day) {
             MATCH (h)-[:PARTY_TO]->(a:Agreement) WHERE a.signedOn IS NULL OR a.signedOn <= day
             RETURN a
             UNION
             MATCH (h)-[k:承継]->(a:Agreement)
             WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
             RETURN a
           }
           RETURN count(a) AS agreements
         }
         RETURN {organization: h {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture},
                 aliases: coalesce(h.aliases, []), partners: partners, agreements: agreements,
                 asked: CASE WHEN asked = h THEN null ELSE asked {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} END,
                 askedAliases: CASE WHEN asked = h THEN null ELSE coalesce(asked.aliases, []) END}
       } AS items
