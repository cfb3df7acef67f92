// name:    checks/succession-backwards
// asks:    Which successions happened before the predecessor began or after the successor ended?
// severity: error
// owner:   資料担当
// title:   引き継ぐ前に始まっていない引き継ぎ
// advice:  合併・改称の日と、前後の団体の期間を確かめてください。
// params:  -
// returns: predecessor, successor, on
MATCH (p:Organization)-[s:SUCCEEDED_BY]->(o:Organization)
WHERE s.on < p.since OR s.on > o.until
RETURN p.id AS predecessor, o.id AS successor, s.on AS on
