// name:    queries/ask/fields
// asks:    Which fields of cooperation are there?
// params:  -
// returns: name
MATCH (f:Field) RETURN f.name AS name ORDER BY name
