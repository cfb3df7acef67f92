// name:    checks/tie-to-itself
// asks:    Which organisations are tied to themselves?
// severity: error
// owner:   資料担当
// title:   自分自身との関係
// advice:  二つの当事者が一つの団体に照合されています。照合の判定を確かめてください。
// params:  -
// returns: organization, type, agreement
MATCH (o:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業|加盟]->(o)
RETURN o.id AS organization, type(r) AS type, r.agreement AS agreement
