// name:    checks/organization-of-no-kind
// asks:    Which organisations have not exactly one label of kind beside :Organization?
// severity: error
// params:  -
// returns: organization, labels
MATCH (o:Organization)
WHERE size(labels(o)) <> 2 OR NOT o.kind IN labels(o)
RETURN o.id AS organization, labels(o) AS labels
