// name:    queries/export/whole-edges
// asks:    What is every edge of the graph, those of one node together and the nodes in the order of whole-nodes?
// params:  -
// returns: type, start, end, startLabels, endLabels, startKey, endKey, properties
// plan:    reads all nodes: the whole graph is handed out; each label in the order of its index
CALL () {
  MATCH (s:Organization) WHERE s.id IS NOT NULL
  RETURN s, s.id AS key ORDER BY key
  UNION ALL
  MATCH (s:Agreement) WHERE s.id IS NOT NULL
  RETURN s, s.id AS key ORDER BY key
  UNION ALL
  MATCH (s:Unit) WHERE s.id IS NOT NULL
  RETURN s, s.id AS key ORDER BY key
  UNION ALL
  MATCH (s:Document) WHERE s.id IS NOT NULL
  RETURN s, s.id AS key ORDER BY key
  UNION ALL
  MATCH (s:Issue) WHERE s.id IS NOT NULL
  RETURN s, s.id AS key ORDER BY key
  UNION ALL
  MATCH (s:PrintedFigure) WHERE s.id IS NOT NULL
  RETURN s, s.id AS key ORDER BY key
  UNION ALL
  MATCH (s:PrintedDate) WHERE s.id IS NOT NULL
  RETURN s, s.id AS key ORDER BY key
  UNION ALL
  MATCH (s:Theme) WHERE s.id IS NOT NULL
  RETURN s, s.id AS key ORDER BY key
  UNION ALL
  MATCH (s:Meeting) WHERE s.id IS NOT NULL
  RETURN s, s.id AS key ORDER BY key
  UNION ALL
  MATCH (s:Field) WHERE s.name IS NOT NULL
  RETURN s, s.name AS key ORDER BY key
  UNION ALL
  MATCH (s)
  WHERE NOT (s:Organization|Agreement|Unit|Document|Issue|PrintedFigure|PrintedDate|Theme|Meeting AND s.id IS NOT NULL) AND NOT (s:Field AND s.name IS NOT NULL)
  RETURN s, coalesce(s.id, s.name) AS key ORDER BY labels(s)[0], key
}
MATCH (s)-[r]->(e)
RETURN type(r) AS type, elementId(s) AS start, elementId(e) AS end, labels(s) AS startLabels, labels(e) AS endLabels,
       key AS startKey, coalesce(e.id, e.name) AS endKey, properties(r) AS properties
