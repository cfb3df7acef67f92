// name:    load/organization-ids
// asks:    Which organisations are there, page by page?
// params:  $after (id), $limit
// returns: id
MATCH (o:Organization) WHERE o.id > $after
RETURN o.id AS id ORDER BY o.id LIMIT $limit
