// name:    queries/ask/stamp
// asks:    Has anything been loaded since the names were read?
// params:  -
// returns: stamp
MATCH (d:Document)
RETURN collect(d.id + ' ' + coalesce(d.load, '')) AS stamp
