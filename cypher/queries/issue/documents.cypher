// name:    queries/issue/documents
// asks:    Of which documents may something have been found?
// params:  -
// returns: id
MATCH (d:Document) RETURN d.id AS id ORDER BY id
