// name:    checks/signed-after-its-document
// asks:    Which agreements are signed after the time of which every document that states them speaks?
// severity: warning
// owner:   資料担当
// title:   資料の時点より後に結ばれた協定
// advice:  資料の時点（source.yml の asOf）と、日付の読み方を確かめてください。
// params:  -
// returns: agreement, signedOn, asOf
MATCH (a:Agreement)-[:CITED_IN]->(d:Document) WHERE a.signedOn IS NOT NULL AND d.asOf IS NOT NULL
WITH a, max(d.asOf) AS asOf
WHERE left(toString(a.signedOn), size(asOf)) > asOf
RETURN a.id AS agreement, a.signedOn AS signedOn, asOf
