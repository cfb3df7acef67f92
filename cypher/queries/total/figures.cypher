// name:    queries/total/figures
// asks:    Which totals do the documents print, and by which rule are they counted?
// params:  -
// returns: id, document, documentTitle, table, row, column, rule, uncounted (why no rule counts it), printed, reposts, repostsPrinted (its table prints reposts), lines, part (the document holds only a part of what it speaks of)
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
RETURN f.id AS id, d.id AS document, d.title AS documentTitle, f.table AS table, f.row AS row, f.column AS column, f.rule AS rule, f.uncounted AS uncounted,
       f.printed AS printed, f.reposts AS reposts, coalesce(f.repostsPrinted, false) AS repostsPrinted, f.lines AS lines,
       NOT EXISTS { (d)-[:COVERS]->(:Scope {complete: true}) } AS part
ORDER BY document, id
