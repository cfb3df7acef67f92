// name:    checks/figures/agreements-by-field
// asks:    Which entries does the survey count in a field, one-to-one or among several, reposts once in each field that prints them?
// title:   分野別（掲載）
// explains: 調査の個票を分野ごとに数えます。海外と国内の当事者が一つずつなら「1対1」、それより多ければ「複数」です。再掲の個票も一件に数え、かっこの中に再掲の数を示します。
// params:  $figures (ids); a figure's row is 1対1…, 複数… or 合計, its column begins with the number of the field (①…) or is 合計
// returns: figure, agreement, entry, title, repost (marked so, or the agreement stood in an earlier entry), marked, foreignParties, homeParties
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
WHERE f.id IN $figures
WITH d, collect(f) AS figures
MATCH (d)<-[c:CITED_IN]-(a:Agreement) WHERE c.field IS NOT NULL
WITH d, figures, a, c, toInteger(split(c.lines, '-')[0]) AS line
WITH figures, a, c, line,
     coalesce(c.mark CONTAINS '再掲', false)
       OR EXISTS { MATCH (a)-[other:CITED_IN]->(d) WHERE other.field IS NOT NULL AND toInteger(split(other.lines, '-')[0]) < line } AS repost,
     COUNT { MATCH (o)-[p:PARTY_TO]->(a) WHERE p.role IS NULL AND p.side = 'foreign' RETURN DISTINCT o } AS foreignParties,
     COUNT { MATCH (o)-[p:PARTY_TO]->(a) WHERE p.role IS NULL AND p.side <> 'foreign' RETURN DISTINCT o } AS homeParties
UNWIND figures AS f
WITH f, a, c, line, repost, foreignParties, homeParties, normalize(f.row, NFKC) AS row,
     foreignParties = 1 AND homeParties = 1 AS oneToOne
WHERE (f.column = '合計' OR left(c.entry, 1) = left(f.column, 1) OR c.field = f.column)
  AND CASE WHEN row STARTS WITH '1対1' THEN oneToOne
           WHEN row STARTS WITH '複数' THEN NOT oneToOne
           ELSE true END
RETURN f.id AS figure, a.id AS agreement, c.entry AS entry, c.printed AS title, repost,
       coalesce(c.mark CONTAINS '再掲', false) AS marked, foreignParties, homeParties
ORDER BY figure, line
