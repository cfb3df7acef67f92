// name:    checks/figures/list/by-kind-and-counterpart
// asks:    Which agreements of a kind with a partner of a sort (官 offices, 学 universities and schools, 民 companies and associations) does the document name? It prints totals of more than it names.
// title:   協定の種類と相手方の区分
// explains: 資料が名前を挙げた協定を、種類（人事・包括・事業・災害）と相手方（官は官公庁、学は大学・学校、民は企業・団体）で数えます。表の区分を足すと合計になるので、一つの協定は一つの区分に数えます。相手方が二つ以上の区分にわたる協定と、どの区分でもない協定は「その他」です。
// params:  $figures (ids); a figure's row is 人事, 包括, 事業, 災害 or 合計, its column 官, 民, 学, その他, 合計 or 件数
// returns: figure, agreement, entry, title, repost, marked, foreignParties, homeParties
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
WHERE f.id IN $figures
MATCH (d)<-[c:CITED_IN]-(a:Agreement)
WHERE CASE f.row
        WHEN '合計' THEN true
        WHEN '包括' THEN a.kind = '包括連携協定'
        WHEN '災害' THEN a.kind = '災害協定'
        WHEN '事業' THEN a.kind IN ['連携協定', '共同事業']
        ELSE false
      END
WITH f, a, c,
     EXISTS { MATCH (o)-[p:PARTY_TO]->(a) WHERE p.side <> 'japan'
              AND (o:Prefecture OR o:Municipality OR o:PublicBody OR o:ForeignCity OR o:ForeignRegion OR o:Country) } AS offices,
     EXISTS { MATCH (o)-[p:PARTY_TO]->(a) WHERE p.side <> 'japan' AND (o:University OR o:School) } AS learning,
     EXISTS { MATCH (o)-[p:PARTY_TO]->(a) WHERE p.side <> 'japan' AND (o:Company OR o:Bank OR o:Association OR o:SportsTeam) } AS private
// The columns add up to the total: each agreement is in one of them.
WITH f, a, c, offices, learning, private, size([each IN [offices, learning, private] WHERE each]) AS sorts
WHERE CASE f.column
        WHEN '官' THEN offices AND sorts = 1
        WHEN '学' THEN learning AND sorts = 1
        WHEN '民' THEN private AND sorts = 1
        WHEN 'その他' THEN sorts <> 1
        ELSE true
      END
RETURN DISTINCT f.id AS figure, a.id AS agreement, c.entry AS entry, c.printed AS title, false AS repost, false AS marked,
       0 AS foreignParties, 0 AS homeParties
ORDER BY figure, agreement
