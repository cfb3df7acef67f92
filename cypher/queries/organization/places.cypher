// name:    queries/organization/places
// asks:    Where do these organisations lie? Those without a known place are left out.
// params:  $ids
// returns: id, lat, lon (degrees)
UNWIND $ids AS id
MATCH (o:Organization {id: id})
WHERE o.lat IS NOT NULL AND o.lon IS NOT NULL
RETURN o.id AS id, o.lat AS lat, o.lon AS lon
