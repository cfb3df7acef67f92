// name:    checks/organization-without-name
// asks:    Which organisations have no name?
// severity: error
// owner:   開発者
// title:   名前のない団体
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: organization
MATCH (o:Organization) WHERE coalesce(trim(o.name), '') = ''
RETURN o.id AS organization
