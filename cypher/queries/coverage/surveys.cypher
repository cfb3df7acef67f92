// name:    queries/coverage/surveys
// asks:    Whom does each document look into, for which kinds of tie, as of when, all or in part? Those that hold all come first.
// params:  -
// returns: source, ties, of (local-governments, organizations, named), counterpart, listed (id, kind and prefecture of those named one by one)
MATCH (d:Document)-[:COVERS]->(s:Scope)
RETURN {document: d.id, title: d.title, asOf: s.asOf, complete: coalesce(s.complete, false), note: s.note} AS source,
       s.ties AS ties, s.of AS of, s.counterpart AS counterpart,
       COLLECT { MATCH (s)-[:OF]->(o) RETURN {id: o.id, kind: o.kind, prefecture: coalesce(o.prefecture, o.name)} ORDER BY o.id } AS listed
ORDER BY s.complete DESC, s.asOf DESC, d.id, s.id
