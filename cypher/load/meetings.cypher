// name:    load/meetings
// asks:    When did which council or working group meet, and about which of its themes?
// params:  $rows (MeetingRow), $load, $source
// returns: -
UNWIND $rows AS row
MATCH (c:Organization {id: row.council})
MERGE (m:Meeting {id: row.id})
SET m += row.properties, m.source = $source, m.load = $load
MERGE (c)-[h:開催]->(m)
SET h.load = $load
WITH m, row
UNWIND row.themes AS id
MATCH (t:Theme {id: id})
MERGE (m)-[a:議題]->(t)
SET a.load = $load
