// name:    checks/signed-by-no-longer-or-not-yet
// asks:    Which agreements are signed on a day on which a party did not exist yet (and no predecessor is known to have signed), or no longer?
// severity: warning
// owner:   資料担当
// title:   当事者がまだない、またはもうない日に結ばれた協定
// advice:  当事者の設立・廃止の日（合併や改称）と締結日を確かめてください。合併後なら、当事者は引き継いだ団体です。
// params:  -
// returns: agreement, organization, signedOn, since, until
MATCH (o:Organization)-[:PARTY_TO]->(a:Agreement)
WHERE a.signedOn > o.until
   OR a.signedOn < o.since AND NOT EXISTS { (:Organization)-[:承継 {of: o.id}]->(a) }
RETURN DISTINCT a.id AS agreement, o.id AS organization, a.signedOn AS signedOn, o.since AS since, o.until AS until
