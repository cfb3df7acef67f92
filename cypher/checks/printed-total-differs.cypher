// name:    checks/printed-total-differs
// asks:    Which printed figures does the graph not reproduce, though the document holds all that it totals?
// severity: note
// owner:   発行元
// title:   数え直すと合わない、印刷された数
// advice:  検算の画面で、違いを説明する項目を見てください。資料の誤りなら、発行元に知らせます。
// params:  -
// returns: figure, name, printed, counted
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
WHERE (f.counted <> f.printed OR f.repostsPrinted AND f.countedReposts <> coalesce(f.reposts, 0))
  AND (f.counted > f.printed OR EXISTS { (d)-[:COVERS]->(:Scope {complete: true}) })
RETURN f.id AS figure, f.name AS name, f.printed AS printed, f.counted AS counted
