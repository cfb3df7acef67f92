// name:    load/parties
// asks:    Who is a party to what, and which of its offices signed?
// params:  $rows (PartyRow), $load
// returns: -
UNWIND $rows AS row
MATCH (a:Agreement {id: row.agreement})
MATCH (o:Organization {id: row.organization})
MERGE (o)-[p:PARTY_TO {position: row.position}]->(a)
SET p.side = row.side, p.role = row.role, p.printed = row.printed, p.unit = row.unit, p.load = $load
WITH a, row
UNWIND row.unitIds AS unit
MATCH (u:Unit {id: unit})
MERGE (u)-[s:SIGNED]->(a)
SET s.load = $load
