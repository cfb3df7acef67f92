// name:    load/themes
// asks:    What does a council work on, who proposed it, and what became of it year by year?
// params:  $rows (ThemeRow), $load, $source
// returns: -
UNWIND $rows AS row
MATCH (c:Organization {id: row.council})
MERGE (t:Theme {id: row.id})
SET t.title = row.title, t.departments = row.departments, t.source = $source, t.load = $load
WITH c, t, row
CALL (c, t, row) {
  UNWIND row.years AS year
  MERGE (c)-[w:協議 {year: year.year}]->(t)
  SET w.status = year.status, w.rule = year.rule, w.load = $load
}
CALL (t, row) {
  UNWIND row.proposers AS id
  MATCH (o:Organization {id: id})
  MERGE (o)-[p:提案]->(t)
  SET p.load = $load
}
