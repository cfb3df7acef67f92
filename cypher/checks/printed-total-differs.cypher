// name:    checks/printed-total-differs
// asks:    Which printed figures does the graph not reproduce?
// severity: note
// params:  -
// returns: figure, name, printed, counted
MATCH (f:PrintedFigure)
WHERE f.counted <> f.printed OR f.countedReposts <> coalesce(f.reposts, 0)
RETURN f.id AS figure, f.name AS name, f.printed AS printed, f.counted AS counted
