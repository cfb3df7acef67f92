// name:    load/figures
// asks:    Which totals does a document print about itself?
// params:  $rows (FigureRow), $load
// returns: -
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (f:PrintedFigure {id: row.id})
SET f += row.properties, f.load = $load
MERGE (f)-[:PRINTED_IN]->(d)
