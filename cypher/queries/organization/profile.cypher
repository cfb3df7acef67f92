// name:    queries/organization/profile
// asks:    Who is it, what kinds of tie has it, to which bodies does it belong, who belongs to it, and which offices has it?
// params:  $id
// returns: organization, code, aliases, since, until, lat, lon, partners, ties, councils, members, units
MATCH (o:Organization {id: $id})
RETURN o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       o.code AS code, coalesce(o.aliases, []) AS aliases, o.since AS since, o.until AS until, o.lat AS lat, o.lon AS lon,
       coalesce(o.partners, 0) AS partners,
       COLLECT {
         MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-()
         WITH type(r) AS type, count(DISTINCT r.agreement) AS count ORDER BY count DESC, type
         RETURN {type: type, count: count}
       } AS ties,
       COLLECT {
         MATCH (o)-[m:加盟]->(c:Organization)
         WITH m, c ORDER BY c.name
         RETURN {id: c.id, name: c.name, role: m.role}
       } AS councils,
       COLLECT {
         MATCH (o)<-[m:加盟]-(member:Organization)
         WITH m, member ORDER BY member.name
         RETURN {organization: member {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}, role: m.role}
       } AS members,
       COLLECT {
         MATCH (o)<-[:UNIT_OF]-(u:Unit)
         WITH u ORDER BY u.name
         RETURN {id: u.id, name: u.name}
       } AS units
