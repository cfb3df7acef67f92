// name:    queries/export/documents
// asks:    Which documents are cited?
// params:  -
// returns: id, title, publisher, publishedOn, licence
MATCH (d:Document)
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn, d.licence AS licence
ORDER BY id
