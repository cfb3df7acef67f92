// name:    checks/figures/entry/parties
// asks:    How many parties of the kind that is counted does the agreement have, of whose entry the text prints a number (4都市間で, 四者で締結)?
// title:   協定の当事者（本文の数）
// explains: 項目の本文が「四者」「4都市」などと数える団体を、その項目の協定の当事者から数えます。数え方の語が市なら市、県なら県・省・州、自治体・都市・県市道なら国内外の自治体、大学なら大学、国なら国の数です。「（当初）」は、後から加入した団体を除きます。
// params:  $figures (ids); a figure's row is the entry, its table the title of the agreement, its column the number with its counter (四者); 4都市（当初） counts those who had not joined later
// returns: figure, agreement, entry, title (the party as printed), repost, marked, foreignParties, homeParties, joined (when it joined, as printed, if later than the first)
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
WHERE f.id IN $figures
MATCH (d)<-[c:CITED_IN {entry: f.row}]-(a:Agreement)
WHERE a.title = f.table OR c.printed = f.table
WITH DISTINCT f, a
MATCH (o:Organization)-[p:PARTY_TO]->(a)
WHERE p.role IS NULL
  AND NOT (f.column ENDS WITH '（当初）' AND EXISTS { (a)-[:DATED]->(d:PrintedDate {meaning: '加入'}) WHERE d.note = o.name OR d.note IN o.aliases })
OPTIONAL MATCH (a)-[:DATED]->(d:PrintedDate {meaning: '加入'}) WHERE d.note = o.name OR d.note IN o.aliases
WITH f, a, o, min(p.printed) AS printed, min(p.position) AS position, min(d.printed) AS joined, split(f.column, '（')[0] AS unit
WITH f, a, o, printed, position, joined, unit,
     CASE WHEN unit ENDS WITH '県市道' OR unit ENDS WITH '自治体' OR unit ENDS WITH '都市' THEN o:Prefecture OR o:Municipality OR o:ForeignCity OR o:ForeignRegion
          WHEN unit ENDS WITH '市町村' OR unit ENDS WITH '市町' OR unit ENDS WITH '市村' OR unit ENDS WITH '町村' THEN o:Municipality OR o:ForeignCity
          WHEN unit ENDS WITH '市' THEN o:ForeignCity OR (o:Municipality AND o.name ENDS WITH '市')
          WHEN unit ENDS WITH '町' THEN o:Municipality AND o.name ENDS WITH '町'
          WHEN unit ENDS WITH '村' THEN o:Municipality AND o.name ENDS WITH '村'
          WHEN unit ENDS WITH '県' THEN o:Prefecture OR o:ForeignRegion
          WHEN unit ENDS WITH '大学' THEN o:University
          WHEN unit ENDS WITH '社' THEN o:Company OR o:Bank
          ELSE true END AS counts
WHERE counts
WITH f, a, CASE WHEN unit ENDS WITH '国' THEN coalesce(o.country, '日本') ELSE o.id END AS one, printed, position, joined
// Of a country all have to have joined later.
WITH f, a, one, min(printed) AS title, min(position) AS position, CASE WHEN count(*) = count(joined) THEN min(joined) END AS joined
RETURN f.id AS figure, a.id AS agreement, f.row AS entry, title, false AS repost, false AS marked, 0 AS foreignParties, 0 AS homeParties, joined
ORDER BY figure, position
