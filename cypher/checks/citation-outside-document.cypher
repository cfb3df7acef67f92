// name:    checks/citation-outside-document
// asks:    Which citations point to lines that the document does not have?
// severity: error
// owner:   資料担当
// title:   文書にない行を指す典拠
// advice:  citations.csv の lines と source.yml の lines を確かめ、文書を読み直してください。
// params:  -
// returns: about, document, lines, last
MATCH (n)-[c:CITED_IN]->(d:Document)
WITH n, c, d, [part IN split(c.lines, '-') | toInteger(part)] AS ends
WHERE ends[0] IS NULL OR ends[0] < 1 OR ends[-1] < ends[0] OR ends[-1] > d.lines
RETURN n.id AS about, d.id AS document, c.lines AS lines, d.lines AS last
