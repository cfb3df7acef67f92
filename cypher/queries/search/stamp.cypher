// name:    queries/search/stamp
// asks:    Has anything been loaded since the names were read?
// params:  -
// returns: stamp
MATCH (d:Document)
WITH d ORDER BY d.id
WITH collect(d.id + ' ' + coalesce(d.load, '') + ' ' + coalesce(d.loaded, '')) AS loads
RETURN loads + [COUNT { (:Organization) } + ' organisations'] AS stamp
