// name:    load/figure-issues
// asks:    Which printed figures differ from what the graph counts, though these documents hold all that they total?
// params:  $documents (ids), $load, $decisions (FigureDecision: what people chose)
// returns: -
// A total that a sentence prints as a table does is one contradiction, about both.
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
WHERE d.id IN $documents AND (f.counted <> f.printed OR f.repostsPrinted AND f.countedReposts <> coalesce(f.reposts, 0))
  AND (f.counted > f.printed OR EXISTS { (d)-[:COVERS]->(:Scope {complete: true}) })
WITH f, d, head(COLLECT {
  MATCH (d)<-[:PRINTED_IN]-(e:PrintedFigure)
  WHERE f.table = '本文' AND e.table <> '本文' AND e.rule = f.rule AND e.row = f.row AND e.column = f.column
    AND e.printed = f.printed AND e.counted = f.counted
  RETURN e ORDER BY e.id
}) AS inTable
WITH coalesce(inTable, f) AS told, d, collect(f) AS figures
WITH told, d, figures, [x IN figures WHERE x <> told | x.lines + '行'] AS also,
     '印刷：' + toString(told.printed) + CASE WHEN told.reposts IS NULL THEN '' ELSE '（再掲 ' + toString(told.reposts) + '）' END AS printed,
     '数え直し：' + toString(told.counted)
       + CASE WHEN NOT told.repostsPrinted OR coalesce(told.countedReposts, 0) = 0 THEN '' ELSE '（再掲 ' + toString(told.countedReposts) + '）' END AS counted
MERGE (i:Issue {id: told.id + '-count'})
WITH i, told, d, figures, also, printed, counted, head([c IN $decisions WHERE c.finding = i.id AND c.reading IN [printed, counted]]) AS choice,
     [c IN $decisions WHERE c.finding = i.id AND NOT c.reading IN [printed, counted]] AS lost
SET i.status = CASE WHEN choice IS NULL THEN 'open' ELSE 'settled' END,
    i.decidedBy = choice.by, i.decidedAt = choice.at, i.reason = choice.reason,
    i.kind = 'contradiction', i.between = 'figure-count', i.matter = 'count', i.severity = 'warning', i.load = $load,
    i.message = '印刷された数「' + told.name + '」が、同じ規則で数え直した数と合いません。'
      + reduce(text = '', each IN also | text + '同じ数は' + each + 'にも印刷されています。'),
    i.readings = [printed, counted],
    i.places = [d.id + ':' + told.lines, d.id],
    i.inUse = coalesce(choice.reading, printed), i.byRule = printed,
    i.rule = '印刷された数をそのまま記録し、数え直した数を添える', i.lines = told.lines
MERGE (i)-[:ABOUT]->(d)
FOREACH (each IN figures + [told] | MERGE (i)-[:ABOUT]->(each))
FOREACH (each IN lost |
  MERGE (l:Issue {id: i.id + '-lost'})
  SET l.kind = 'choice-lost', l.severity = 'warning', l.status = 'open', l.load = $load, l.lines = told.lines,
      l.message = '人が選んだ読み（' + each.reading + '）が、数え直しが変わってなくなりました。規則による読みに戻しています。選び直してください。',
      l.readings = [printed, counted], l.inUse = printed, l.byRule = printed, l.rule = i.rule
  MERGE (l)-[:ABOUT]->(d))
