// name:    queries/organization/existing
// asks:    Which of these organisations are there?
// params:  $ids
// returns: id
UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN DISTINCT o.id AS id
