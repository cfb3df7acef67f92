// name:    checks/figures/agreements-by-country
// asks:    Which one-to-one entries does the survey count for a country in a field, reposts once in each field that prints them?
// title:   国・地域別（1対1の掲載）
// explains: 海外と国内の当事者が一つずつの掲載を、海外側の国ごとに数えます。二つの分野に再掲された協定は、載っている分野ごとに数えます。「その他」は、表に行のない国です。
// params:  $figures (ids); a figure's row is a country (by its name or an alias of its :Country), その他 or 合計, its column begins with the number of the field (①…) or is 合計
// returns: figure, agreement, entry, title, repost (marked so, or the agreement stood in an earlier entry), marked, foreignParties, homeParties
MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d:Document)
WHERE f.id IN $figures
CALL (f) {
  MATCH (country:Country) WHERE f.row = country.name OR f.row IN country.aliases
  RETURN collect(country.name) AS names
}
CALL (f, d) {
  WITH f, d WHERE f.row = 'その他'
  MATCH (d)<-[:PRINTED_IN]-(other:PrintedFigure {rule: f.rule})
  WHERE other.table = f.table
  WITH collect(DISTINCT other.row) AS rows
  OPTIONAL MATCH (country:Country) WHERE any(row IN rows WHERE row = country.name OR row IN country.aliases)
  WITH rows, collect(country.name) AS names
  RETURN rows + names AS named
  UNION
  WITH f WHERE f.row <> 'その他'
  RETURN [] AS named
}
WITH d, collect({figure: f, names: [f.row] + names, named: named}) AS cells
MATCH (d)<-[c:CITED_IN]-(a:Agreement) WHERE c.field IS NOT NULL
WITH d, cells, a, c, toInteger(split(c.lines, '-')[0]) AS line
WITH cells, a, c, line,
     coalesce(c.mark CONTAINS '再掲', false)
       OR EXISTS { MATCH (a)-[other:CITED_IN]->(d) WHERE other.field IS NOT NULL AND toInteger(split(other.lines, '-')[0]) < line } AS repost,
     COLLECT { MATCH (o)-[p:PARTY_TO]->(a) WHERE p.role IS NULL AND p.side = 'foreign' RETURN DISTINCT o } AS foreign,
     COUNT { MATCH (o)-[p:PARTY_TO]->(a) WHERE p.role IS NULL AND p.side <> 'foreign' RETURN DISTINCT o } AS homeParties
WHERE size(foreign) = 1 AND homeParties = 1
WITH cells, a, c, line, repost, coalesce(foreign[0].country, foreign[0].name) AS country
UNWIND cells AS cell
WITH cell.figure AS f, cell, a, c, line, repost, country
WHERE (f.column = '合計' OR left(c.entry, 1) = left(f.column, 1) OR c.field = f.column)
  AND CASE f.row WHEN '合計' THEN true
                 WHEN 'その他' THEN NOT country IN cell.named
                 ELSE country IN cell.names END
RETURN f.id AS figure, a.id AS agreement, c.entry AS entry, c.printed AS title, repost,
       coalesce(c.mark CONTAINS '再掲', false) AS marked, 1 AS foreignParties, 1 AS homeParties
ORDER BY figure, line
