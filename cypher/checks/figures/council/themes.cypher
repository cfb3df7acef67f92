// name:    checks/figures/council/themes
// asks:    Which themes does the council work on in the fiscal year?
// title:   会議の連携項目
// explains: 会議がその年度に協議する項目を数えます。
// params:  $figures (ids); a figure's row is the council, its column the fiscal year (R4)
// returns: figure, agreement (none), entry, title, repost, marked, foreignParties, homeParties
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(:Document)
WHERE f.id IN $figures
WITH DISTINCT f
MATCH (c:Council)-[w:協議 {year: f.column}]->(t:Theme)
WHERE c.name = f.row OR f.row IN c.aliases
RETURN DISTINCT f.id AS figure, null AS agreement, w.status AS entry, t.title AS title, false AS repost, false AS marked, 0 AS foreignParties, 0 AS homeParties
ORDER BY figure, title
