// name:    queries/organization/existing
// asks:    Which of these ids are those of organisations?
// params:  $ids
// returns: id
MATCH (o:Organization)
WHERE o.id IN $ids
RETURN o.id AS id
ORDER BY id
