// name:    queries/organization/list
// asks:    Which organisations were there on that day? The best connected first.
// params:  $kind, $country, $prefecture, $asOf (date; null for today), $rollUp (whether successors answer for predecessors), $offset, $limit
// returns: total, items
MATCH (h:Organization)
WHERE ($kind IS NULL OR h.kind = $kind)
  AND ($country IS NULL OR h.country = $country)
  AND ($prefecture IS NULL OR h.prefecture = $prefecture)
  AND (NOT $rollUp OR ((h.since IS NULL OR h.since <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))))
WITH h ORDER BY coalesce(h.partners, 0) DESC, h.name, h.id
WITH collect({h: h, asked: h}) AS found
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
