// name:    queries/export/agreements
// asks:    Which agreements are there, between whom, and where does a document state each?
// params:  -
// returns: id, title, kind, form, fields, signedOn, signedPrecision, signedPrinted, until, status, parties, sources
MATCH (a:Agreement)
WHERE a.id IS NOT NULL
RETURN a.id AS id, a.title AS title, a.kind AS kind, a.form AS form,
       COLLECT { MATCH (a)-[in:IN_FIELD]->(f:Field) WITH f ORDER BY in.position RETURN f.name } AS fields,
       a.signedOn AS signedOn, a.signedPrecision AS signedPrecision, a.signedPrinted AS signedPrinted, a.until AS until, a.status AS status,
       COLLECT { MATCH (o:Organization)-[p:PARTY_TO]->(a) WITH o, min(p.position) AS position ORDER BY position RETURN o.id } AS parties,
       COLLECT { MATCH (a)-[c:CITED_IN]->(d:Document) WITH DISTINCT d.id + CASE WHEN c.entry IS NULL THEN '' ELSE ' ' + c.entry END AS source ORDER BY source RETURN source } AS sources
ORDER BY id
