// name:    load/unit-work
// asks:    Which part of an organisation does a document name as present at a council, or as leading or having made something?
// params:  $rows (UnitWorkRow), $load, $source
// returns: -
UNWIND $rows AS row
MATCH (u:Unit {id: row.unit})
CALL (row) {
  MATCH (c:Organization {id: row.about}) RETURN c AS about
  UNION
  MATCH (t:Theme {id: row.about}) RETURN t AS about
  UNION
  MATCH (d:Document {id: row.about}) RETURN d AS about
}
MERGE (u)-[p:参画 {source: $source, link: row.link, entry: row.entry, lines: row.lines}]->(about)
SET p += row.properties, p.load = $load
