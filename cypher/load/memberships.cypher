// name:    load/memberships
// asks:    Who belongs to which standing body, in which role and when?
// params:  $rows (MembershipRow), $load
// returns: -
UNWIND $rows AS row
MATCH (c:Organization {id: row.council})
MATCH (o:Organization {id: row.organization})
MERGE (o)-[m:加盟]->(c)
SET m.confidence = CASE WHEN m.load = $load THEN CASE WHEN m.confidence > row.confidence THEN m.confidence ELSE
    CASE WHEN m.confidence IS NULL THEN null ELSE row.confidence END END ELSE row.confidence END
SET m.role = row.role, m.offices = row.offices, m.from = row.from, m.fromPrecision = row.fromPrecision, m.until = row.until, m.load = $load
REMOVE m.agreement
