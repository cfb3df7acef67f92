// name:    queries/coverage/together
// asks:    Which documents look into these kinds of tie, and of whom of these organisations, or of everybody when none is named?
// params:  $ids, $unnamed (those of them that the gazetteer knows as local governments or places abroad: id, abroad, since, until), $types (types of edge), $prefectures, $kinds (of whom everybody is meant; empty for all)
// returns: type, source, of (the ids it looks into), between (whether it looks for ties of these with one another), whole (whether every local government was asked), some (whether it looks into one of those)
MATCH (d:Document)-[:COVERS]->(s:Scope)
UNWIND s.ties AS type
WITH d, s, type WHERE type IN $types
RETURN type,
       {document: d.id, title: d.title, asOf: s.asOf, complete: s.complete, note: s.note} AS source,
       COLLECT {
         UNWIND $ids AS id
         OPTIONAL MATCH (o:Organization {id: id})
         WITH id, o, head([each IN $unnamed WHERE each.id = id]) AS unnamed
         WITH id, o, unnamed, coalesce(o.since, unnamed.since) AS since, coalesce(o.until, unnamed.until) AS until
         // An organisation founded after that time, or abolished before it, was not asked.
         WHERE (since IS NULL OR s.asOf IS NULL OR left(toString(since), size(s.asOf)) <= s.asOf)
           AND (until IS NULL OR s.asOf IS NULL OR left(toString(until), size(s.asOf)) >= s.asOf)
           AND (o IS NOT NULL AND EXISTS { (s)-[:OF]->(o) }
                OR s.of = 'local-governments'
                   AND (o IS NULL AND unnamed IS NOT NULL AND (s.counterpart = 'abroad' OR NOT unnamed.abroad)
                        OR o.kind IN ['Prefecture', 'Municipality']
                        OR s.counterpart = 'abroad' AND o.kind IN ['ForeignCity', 'ForeignRegion']))
         RETURN id
       } AS of,
       // A tie of two at home is none that was looked for abroad.
       s.counterpart IS NULL OR EXISTS {
         MATCH (o:Organization)
         WHERE o.id IN $ids AND (o.kind IN ['ForeignCity', 'ForeignRegion', 'Country'] OR coalesce(o.countryCode, 'JP') <> 'JP')
       } OR any(each IN $unnamed WHERE each.abroad) AS between,
       s.of = 'local-governments' AS whole,
       EXISTS {
         MATCH (s)-[:OF]->(o)
         WHERE (size($prefectures) = 0 OR coalesce(o.prefecture, o.name) IN $prefectures) AND (size($kinds) = 0 OR o.kind IN $kinds)
       } AS some
ORDER BY s.complete DESC, s.asOf DESC, d.id
