// name:    checks/organization-of-no-kind
// asks:    Which organisations have not exactly one label of kind beside :Organization?
// severity: error
// owner:   開発者
// title:   種類が一つに決まらない団体
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: organization, labels
MATCH (o:Organization)
WHERE size(labels(o)) <> 2 OR NOT o.kind IN labels(o)
RETURN o.id AS organization, labels(o) AS labels
