// name:    queries/document/sources
// asks:    Which documents has the graph taken facts from?
// params:  -
// returns: document, title, asOf
MATCH (d:Document)
RETURN d.id AS document, d.title AS title, d.asOf AS asOf
ORDER BY d.publishedOn DESC, document
