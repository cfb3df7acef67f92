// name:    queries/issue/readings
// asks:    Which readings does this contradiction offer, and which one do the facts follow?
// params:  $id
// returns: readings, values, matter, inUse, byRule
MATCH (i:Issue {id: $id})
RETURN coalesce(i.readings, []) AS readings, coalesce(i.values, []) AS values, i.matter AS matter,
       i.inUse AS inUse, i.byRule AS byRule
