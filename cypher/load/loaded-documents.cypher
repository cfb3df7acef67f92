// name:    load/loaded-documents
// asks:    How many documents are loaded to their end?
// params:  -
// returns: documents
MATCH (d:Document) WHERE d.loaded IS NOT NULL
RETURN count(d) AS documents
