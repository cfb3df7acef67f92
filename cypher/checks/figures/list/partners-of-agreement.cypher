// name:    checks/figures/list/partners-of-agreement
// asks:    How many partners does the agreement of a list's row have, beside whoever keeps the list?
// title:   一つの協定の相手方
// explains: 一覧の一行にある協定の相手方を、資料の持ち主を除いて数えます。
// params:  $figures (ids); a figure's row is the entry that states the agreement
// returns: figure, agreement, entry, title (the partner as printed), repost, marked, foreignParties, homeParties
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
WHERE f.id IN $figures
MATCH (d)<-[c:CITED_IN {entry: f.row}]-(a:Agreement)<-[p:PARTY_TO]-(:Organization)
WHERE p.role IS NULL AND p.side <> 'japan'
RETURN f.id AS figure, a.id AS agreement, c.entry AS entry, p.printed AS title, false AS repost, false AS marked,
       0 AS foreignParties, 0 AS homeParties
ORDER BY figure, p.position
