// name:    checks/issue-about-nothing
// asks:    Which issues are about nothing that is in the graph?
// severity: error
// params:  -
// returns: issue, message
MATCH (i:Issue) WHERE NOT EXISTS { (i)-[:ABOUT]->() }
RETURN i.id AS issue, i.message AS message
