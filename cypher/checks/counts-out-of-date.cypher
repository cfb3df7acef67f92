// name:    checks/counts-out-of-date
// asks:    For which organisations do the stored numbers of partners and agreements not hold?
// severity: error
// owner:   開発者
// title:   提携先や協定の数が実際と合わない団体
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: organization, partners, agreements
MATCH (o:Organization)
WITH o,
     COUNT { MATCH (o)-[:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p) RETURN DISTINCT p } AS partners,
     COUNT { MATCH (o)-[:PARTY_TO]->(a) RETURN DISTINCT a } AS agreements
WHERE coalesce(o.partners, -1) <> partners OR coalesce(o.agreements, -1) <> agreements
RETURN o.id AS organization, partners, agreements
