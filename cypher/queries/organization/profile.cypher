// name:    queries/organization/profile
// asks:    Who is it, what kinds of tie had it on that day, to which bodies does it belong, who belongs to it, and which offices has it?
// params:  $id, $ids (itself, or who stood for it), $asOf (date; null for today), $rollUp (whether successors answer for predecessors)
// returns: organization, code, formerCodes, formerCodesUntil, aliases, since, until, lat, lon, partners, ties, councils, members, units
MATCH (o:Organization {id: $id})
WITH o, coalesce($asOf, date()) AS day
CALL (day) {
  UNWIND $ids AS id
  MATCH (each:Organization {id: id})
  CALL (each, day) {
    MATCH (each)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
    RETURN r, p
    UNION
    MATCH (each)-[k:承継]->(a:Agreement)
    WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
    MATCH (party:Organization {id: k.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
    RETURN r, p
  }
  WITH r, p
  WHERE (r.since IS NULL OR r.since <= day) AND NOT p.id IN $ids
  RETURN collect({type: type(r), agreement: r.agreement, partner: p}) AS held
}
RETURN o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       o.code AS code, coalesce(o.formerCodes, []) AS formerCodes, coalesce(o.formerCodesUntil, []) AS formerCodesUntil, coalesce(o.aliases, []) AS aliases, o.since AS since, o.until AS until, o.lat AS lat, o.lon AS lon,
       COUNT { UNWIND held AS each RETURN DISTINCT each.partner } AS partners,
       COLLECT {
         UNWIND held AS each
         WITH each.type AS type, count(DISTINCT each.agreement) AS count ORDER BY count DESC, type
         RETURN {type: type, count: count}
       } AS ties,
       COLLECT {
         CALL (o, day) {
           MATCH (o)-[m:加盟]->(c:Organization)
           RETURN c, m.from AS from, m.role AS role, coalesce(m.offices, []) AS offices
           UNION
           MATCH (o)-[s:承継]->(c:Council)
           WHERE $rollUp AND s.from <= day AND (s.until IS NULL OR s.until > day)
           RETURN c, s.from AS from, null AS role, [] AS offices
         }
         WITH c, from, role, offices WHERE from IS NULL OR from <= day
         WITH c, head(collect(role)) AS role, reduce(all = [], each IN collect(offices) | all + each) AS offices ORDER BY c.name
         RETURN {id: c.id, name: c.name, role: role, offices: offices}
       } AS councils,
       COLLECT {
         MATCH (o)<-[m:加盟]-(named:Organization) WHERE m.from IS NULL OR m.from <= day
         CALL (o, named, day) {
           WITH o, named, day WHERE $rollUp AND named.until <= day
           MATCH (h:Organization)-[s:承継 {of: named.id}]->(o)
           WHERE s.from <= day AND (s.until IS NULL OR s.until > day)
           RETURN collect(h) AS holders
         }
         UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [named] END AS member
         WITH member, head(collect(m.role)) AS role, reduce(all = [], each IN collect(coalesce(m.offices, [])) | all + each) AS offices ORDER BY member.name
         RETURN {organization: member {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, role: role, offices: offices}
       } AS members,
       COLLECT {
         MATCH (o)<-[:UNIT_OF]-(u:Unit)
         WITH u ORDER BY u.name
         RETURN {id: u.id, name: u.name, work: COLLECT {
           MATCH (u)-[p:参画]->(about)
           WITH p, about ORDER BY p.document, toInteger(split(p.lines, '-')[0])
           RETURN {role: p.role, printed: p.printed, link: CASE WHEN about:Theme THEN about.title WHEN about:Organization THEN about.name WHEN p.link = '' THEN about.title ELSE p.link END,
                   council: CASE WHEN about:Organization THEN about.id END, document: p.document, entry: p.entry, lines: p.lines}
         }}
       } AS units
