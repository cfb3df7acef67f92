// name:    checks/agreement-without-parties
// asks:    Which agreements have no party?
// severity: error
// owner:   資料担当
// title:   当事者のない協定
// advice:  資料の該当箇所を見て、import/sources の parties.csv に当事者があるかを確かめてください。読み取りの漏れなら、文書を読み直します。
// params:  -
// returns: agreement, title
MATCH (a:Agreement)
WHERE NOT EXISTS { (:Organization)-[:PARTY_TO]->(a) }
RETURN a.id AS agreement, a.title AS title
