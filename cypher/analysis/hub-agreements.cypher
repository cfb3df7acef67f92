// name:    analysis/hub-agreements
// asks:    What kind are these agreements, and which departments of whom signed them?
// params:  $agreements (ids)
// returns: agreement, kind, units
UNWIND $agreements AS id
MATCH (a:Agreement {id: id})
RETURN a.id AS agreement, a.kind AS kind,
       COLLECT {
         MATCH (u:Unit)-[:SIGNED]->(a)
         MATCH (u)-[:UNIT_OF]->(o:Organization)
         WITH DISTINCT u, o ORDER BY u.name
         RETURN {id: u.id, name: u.name, organization: o.id}
       } AS units
ORDER BY agreement
