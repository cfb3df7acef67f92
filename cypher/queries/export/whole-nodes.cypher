// name:    queries/export/whole-nodes
// asks:    What is every node of the graph?
// params:  -
// returns: node, labels, properties
// plan:    reads all nodes: the whole graph is handed out
MATCH (n)
RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS properties
