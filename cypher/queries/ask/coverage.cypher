// name:    queries/ask/coverage
// asks:    Which documents is this graph made from, as of when, and how much did each bring?
// params:  -
// returns: 資料, 発行者, 時点, 協定数, id
MATCH (d:Document)
RETURN d.title AS 資料, d.publisher AS 発行者, d.asOf AS 時点, COUNT { (d)<-[:CITED_IN]-(:Agreement) } AS 協定数, d.id AS id
ORDER BY 協定数 DESC, 資料
