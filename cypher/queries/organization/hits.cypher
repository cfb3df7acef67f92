// name:    queries/organization/hits
// asks:    What does a list of organisations found show of each, in the order in which they were found?
// params:  $hits (list of {id, asked}; asked is the one whose name was typed, or null), $asOf (date; null for today), $rollUp (whether successors answer for predecessors)
// returns: organization, aliases, partners, agreements, asked, askedAliases, named (whose name was typed, with its codes)
UNWIND range(0, size($hits) - 1) AS i
MATCH (h:Organization {id: $hits[i].id})
OPTIONAL MATCH (asked:Organization {id: $hits[i].asked})
WITH i, h, asked, coalesce($asOf, date()) AS day
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
WITH *, coalesce(asked, h) AS bearer
RETURN h {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       coalesce(h.aliases, []) AS aliases, partners, agreements,
       asked {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS asked,
       coalesce(asked.aliases, []) AS askedAliases,
       bearer {.code, formerCodes: coalesce(bearer.formerCodes, []), formerCodesUntil: coalesce(bearer.formerCodesUntil, []), .since, .until} AS named
ORDER BY i
