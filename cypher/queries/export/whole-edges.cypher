// name:    queries/export/whole-edges
// asks:    What is every edge of the graph?
// params:  -
// returns: edge, type, start, end, startLabels, endLabels, startKey, endKey, properties
MATCH (s)-[r]->(e)
RETURN elementId(r) AS edge, type(r) AS type, elementId(s) AS start, elementId(e) AS end, labels(s) AS startLabels, labels(e) AS endLabels,
       coalesce(s.id, s.name) AS startKey, coalesce(e.id, e.name) AS endKey, properties(r) AS properties
