// name:    load/units
// asks:    Which offices and bureaus belong to which organisation?
// params:  $rows (UnitRow), $load
// returns: -
UNWIND $rows AS row
MATCH (o:Organization {id: row.organization})
MERGE (u:Unit {id: row.id})
SET u.name = row.name, u.load = $load
MERGE (u)-[of:UNIT_OF]->(o)
