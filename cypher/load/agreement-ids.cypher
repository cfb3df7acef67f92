// name:    load/agreement-ids
// asks:    Which agreements are there, page by page?
// params:  $after (id), $limit
// returns: id
MATCH (a:Agreement) WHERE a.id > $after
RETURN a.id AS id ORDER BY a.id LIMIT $limit
