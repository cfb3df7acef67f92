// name:    checks/organization-alone
// asks:    Which organisations have no agreement, no body, no place and no successor?
// severity: note
// owner:   資料担当
// title:   どの協定にも協議会にも出てこない団体
// advice:  そのままで構いません。名前を探すと出てきますが、関係はありません。
// params:  -
// returns: organization
MATCH (o:Organization) WHERE NOT EXISTS { (o)-[:PARTY_TO|加盟|ESTABLISHES|LOCATED_IN|SUCCEEDED_BY|参画|提案|協議|開催]-() }
RETURN o.id AS organization
