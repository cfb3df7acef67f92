// name:    load/documents
// asks:    Which documents do the facts of this load come from?
// params:  $rows (DocumentRow)
// returns: -
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d += row.properties
