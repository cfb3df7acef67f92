// name:    load/figure-counts
// asks:    What does the graph count for each printed figure?
// params:  $rows {id, counted, countedReposts}
// returns: -
UNWIND $rows AS row
MATCH (f:PrintedFigure {id: row.id})
SET f.counted = row.counted, f.countedReposts = row.countedReposts
