// name:    queries/overview/regions
// asks:    In which regions abroad do organisations lie?
// params:  -
// returns: countryCode, name
MATCH (o:Organization)
WHERE o.region IS NOT NULL AND o.countryCode IS NOT NULL
RETURN DISTINCT o.countryCode AS countryCode, o.region AS name
ORDER BY countryCode, name
