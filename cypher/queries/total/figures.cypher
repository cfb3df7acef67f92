// name:    queries/total/figures
// asks:    Which totals do the documents print, and by which rule are they counted?
// params:  -
// returns: id, document, table, row, column, rule, printed, reposts
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
RETURN f.id AS id, d.id AS document, f.table AS table, f.row AS row, f.column AS column, f.rule AS rule,
       f.printed AS printed, f.reposts AS reposts
ORDER BY document, id
