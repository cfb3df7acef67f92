// name:    load/participations
// asks:    Which body does a document name as taking part in an agreement, a council or a theme, or else in something the document tells of?
// params:  $rows (ParticipationRow), $load, $source
// returns: -
UNWIND $rows AS row
MATCH (o:Organization {id: row.organization})
CALL (row) {
  MATCH (a:Agreement {id: row.about}) RETURN a AS about
  UNION
  MATCH (c:Organization {id: row.about}) RETURN c AS about
  UNION
  MATCH (t:Theme {id: row.about}) RETURN t AS about
  UNION
  MATCH (d:Document {id: row.about}) RETURN d AS about
}
MERGE (o)-[p:参画 {source: $source, link: row.link, entry: row.entry}]->(about)
SET p += row.properties, p.load = $load
