// name:    analysis/documents
// asks:    Which documents are there, and what are they called?
// params:  -
// returns: document, title
MATCH (d:Document)
RETURN d.id AS document, d.title AS title
ORDER BY document
