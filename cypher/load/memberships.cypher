// name:    load/memberships
// asks:    Who belongs to which standing body, in which role and when?
// params:  $rows (MembershipRow), $load
// returns: -
UNWIND $rows AS row
MATCH (c:Organization {id: row.council})
MATCH (o:Organization {id: row.organization})
MERGE (o)-[m:加盟]->(c)
SET m.role = row.role, m.from = row.from, m.fromPrecision = row.fromPrecision, m.until = row.until, m.load = $load
REMOVE m.agreement
