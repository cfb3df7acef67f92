// name:    queries/export/whole-nodes
// asks:    What is every node of the graph, in an order that depends on what it holds alone?
// params:  -
// returns: node, labels, key, properties
// plan:    reads all nodes: the whole graph is handed out; each label in the order of its index, so that nothing is sorted in memory but the few nodes of labels without one
CALL () {
  MATCH (n:Organization) WHERE n.id IS NOT NULL
  RETURN n, n.id AS key ORDER BY key
  UNION ALL
  MATCH (n:Agreement) WHERE n.id IS NOT NULL
  RETURN n, n.id AS key ORDER BY key
  UNION ALL
  MATCH (n:Unit) WHERE n.id IS NOT NULL
  RETURN n, n.id AS key ORDER BY key
  UNION ALL
  MATCH (n:Document) WHERE n.id IS NOT NULL
  RETURN n, n.id AS key ORDER BY key
  UNION ALL
  MATCH (n:Issue) WHERE n.id IS NOT NULL
  RETURN n, n.id AS key ORDER BY key
  UNION ALL
  MATCH (n:PrintedFigure) WHERE n.id IS NOT NULL
  RETURN n, n.id AS key ORDER BY key
  UNION ALL
  MATCH (n:PrintedDate) WHERE n.id IS NOT NULL
  RETURN n, n.id AS key ORDER BY key
  UNION ALL
  MATCH (n:Theme) WHERE n.id IS NOT NULL
  RETURN n, n.id AS key ORDER BY key
  UNION ALL
  MATCH (n:Meeting) WHERE n.id IS NOT NULL
  RETURN n, n.id AS key ORDER BY key
  UNION ALL
  MATCH (n:Field) WHERE n.name IS NOT NULL
  RETURN n, n.name AS key ORDER BY key
  UNION ALL
  MATCH (n)
  WHERE NOT (n:Organization|Agreement|Unit|Document|Issue|PrintedFigure|PrintedDate|Theme|Meeting AND n.id IS NOT NULL) AND NOT (n:Field AND n.name IS NOT NULL)
  RETURN n, coalesce(n.id, n.name) AS key ORDER BY labels(n)[0], key
}
RETURN elementId(n) AS node, labels(n) AS labels, key, properties(n) AS properties
