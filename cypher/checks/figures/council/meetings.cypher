// name:    checks/figures/council/meetings
// asks:    Which meetings of the council itself, not of its groups, fell into the fiscal year up to the day of the document?
// title:   会議の開催回数
// explains: 会議そのもの（部会や作業部会、臨時の会議を除く）が、その年度の初めから資料の日までに開かれた回数を数えます。
// params:  $figures (ids); a figure's row is the council, its column the fiscal year (R4, H30)
// returns: figure, agreement (none), entry (its day), title, repost, marked, foreignParties, homeParties
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
WHERE f.id IN $figures
WITH f, toInteger(substring(f.column, 1)) + CASE left(f.column, 1) WHEN 'R' THEN 2018 WHEN 'H' THEN 1988 ELSE 1925 END AS year
MATCH (c:Council)-[:開催]->(m:Meeting)
WHERE (c.name = f.row OR f.row IN c.aliases)
  AND m.name =~ '第[0-9０-９]+回.*' AND NOT coalesce(m.planned, false)
  AND date({year: year, month: 4, day: 1}) <= m.date < date({year: year + 1, month: 4, day: 1})
RETURN DISTINCT f.id AS figure, null AS agreement, toString(m.date) AS entry, m.name AS title, false AS repost, false AS marked, 0 AS foreignParties, 0 AS homeParties
ORDER BY figure, entry
