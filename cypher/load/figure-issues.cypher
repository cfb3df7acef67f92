// name:    load/figure-issues
// asks:    Which printed figures differ from what the graph counts, though these documents hold all that they total?
// params:  $documents (ids), $load
// returns: -
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
WHERE d.id IN $documents AND (f.counted <> f.printed OR f.repostsPrinted AND f.countedReposts <> coalesce(f.reposts, 0))
  AND (f.counted > f.printed OR EXISTS { (d)-[:COVERS]->(:Scope {complete: true}) })
WITH f, d,
     '印刷：' + toString(f.printed) + CASE WHEN f.reposts IS NULL THEN '' ELSE '（再掲 ' + toString(f.reposts) + '）' END AS printed,
     '数え直し：' + toString(f.counted)
       + CASE WHEN NOT f.repostsPrinted OR coalesce(f.countedReposts, 0) = 0 THEN '' ELSE '（再掲 ' + toString(f.countedReposts) + '）' END AS counted
MERGE (i:Issue {id: f.id + '-count'})
ON CREATE SET i.status = 'open'
SET i.kind = 'contradiction', i.between = 'figure-count', i.matter = 'count', i.severity = 'warning', i.load = $load,
    i.message = '印刷された数「' + f.name + '」が、同じ規則で数え直した数と合いません。',
    i.readings = [printed, counted],
    i.places = [d.id + ':' + f.lines, d.id],
    i.inUse = printed, i.byRule = printed,
    i.rule = '印刷された数をそのまま記録し、数え直した数を添える', i.lines = f.lines
MERGE (i)-[:ABOUT]->(f)
MERGE (i)-[:ABOUT]->(d)
