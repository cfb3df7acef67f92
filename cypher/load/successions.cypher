// name:    load/successions
// asks:    Who took the place of whom, when and by what?
// params:  $rows (SuccessionRow), $source
// returns: -
UNWIND $rows AS row
MATCH (before:Organization {id: row.before})
MATCH (after:Organization {id: row.after})
MERGE (before)-[s:SUCCEEDED_BY]->(after)
SET s += row.properties,
    s.sources = [each IN coalesce(s.sources, []) WHERE each <> $source] + $source
