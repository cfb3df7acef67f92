// name:    checks/issue-about-nothing
// asks:    Which issues are about nothing that is in the graph?
// severity: error
// owner:   開発者
// title:   何についてのものか分からない所見
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: issue, message
MATCH (i:Issue) WHERE NOT EXISTS { (i)-[:ABOUT]->() }
RETURN i.id AS issue, i.message AS message
