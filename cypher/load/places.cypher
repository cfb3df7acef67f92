// name:    load/places
// asks:    Where does each organisation lie: city in region, region in country, municipality in prefecture?
// params:  $rows {id, locatedIn}
// returns: -
UNWIND $rows AS row
MATCH (o:Organization {id: row.id})
OPTIONAL MATCH (o)-[stale:LOCATED_IN]->(other) WHERE other.id <> coalesce(row.locatedIn, '')
DELETE stale
WITH DISTINCT o, row
MATCH (place:Organization {id: row.locatedIn})
MERGE (o)-[:LOCATED_IN]->(place)
