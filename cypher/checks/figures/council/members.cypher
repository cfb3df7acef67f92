// name:    checks/figures/council/members
// asks:    How many members of the kind that is counted does the council have (県・15市町村, 13団体で構成)?
// title:   会議の構成団体
// explains: 会議に加盟する団体を数えます。「市町村」と数えていれば市町村、「自治体」なら都道府県も、それ以外はすべての構成団体です。
// params:  $figures (ids); a figure's row is the council, its column the number with its counter (15市町村)
// returns: figure, agreement (none), entry, title (the member), repost, marked, foreignParties, homeParties
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(:Document)
WHERE f.id IN $figures
WITH DISTINCT f
MATCH (c:Council) WHERE c.name = f.row OR f.row IN c.aliases
MATCH (o:Organization)-[:加盟]->(c)
WHERE CASE WHEN f.column ENDS WITH '市町村' OR f.column ENDS WITH '市町' THEN o:Municipality
           WHEN f.column ENDS WITH '自治体' OR f.column ENDS WITH '都市' THEN o:Municipality OR o:Prefecture OR o:ForeignCity OR o:ForeignRegion
           ELSE true END
RETURN DISTINCT f.id AS figure, null AS agreement, c.name AS entry, o.name AS title, false AS repost, false AS marked, 0 AS foreignParties, 0 AS homeParties
ORDER BY figure, title
