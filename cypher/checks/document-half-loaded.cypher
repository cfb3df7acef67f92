// name:    checks/document-half-loaded
// asks:    Which documents were not loaded to the end? Load them again.
// severity: error
// params:  -
// returns: document, title
MATCH (d:Document) WHERE d.loaded IS NULL
RETURN d.id AS document, d.title AS title
