// name:    checks/unit-without-organization
// asks:    Which offices belong to no organisation?
// severity: error
// owner:   開発者
// title:   どの団体のものか分からない部署
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: unit, name
MATCH (u:Unit) WHERE NOT EXISTS { (u)-[:UNIT_OF]->(:Organization) }
RETURN u.id AS unit, u.name AS name
