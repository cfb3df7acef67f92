// name:    checks/figures/list/rows
// asks:    Which numbered rows of the list state an agreement?
// title:   番号の付いた行
// explains: 一覧の番号の付いた行のうち、協定を記すものを数えます。印刷されているのは最後の番号です。
// params:  $figures (ids)
// returns: figure, agreement, entry, title, repost, marked, foreignParties, homeParties
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
WHERE f.id IN $figures
MATCH (d)<-[c:CITED_IN]-(a:Agreement)
WHERE c.entry STARTS WITH 'row '
WITH f, c.entry AS entry, min(a.id) AS agreement, min(c.printed) AS title
RETURN f.id AS figure, agreement, entry, title, false AS repost, false AS marked, 0 AS foreignParties, 0 AS homeParties
ORDER BY figure, toInteger(split(entry, ' ')[1])
