// name:    checks/code-of-two-organizations
// asks:    Which codes belong, or belonged, to two organisations of which neither succeeds the other?
// severity: error
// owner:   資料担当
// title:   一つの団体コードを二つの団体が持つ
// advice:  同じ団体が二つに分かれていないか、照合の判定を確かめてください。改称で引き継いだコードなら、引き継ぎ（SUCCEEDED_BY）が要ります。
// params:  -
// returns: code, one, other
MATCH (o:Organization) WHERE o.code IS NOT NULL
UNWIND [o.code] + coalesce(o.formerCodes, []) AS code
WITH code, collect(DISTINCT o) AS holders WHERE size(holders) > 1
UNWIND holders AS one
UNWIND holders AS other
WITH code, one, other WHERE one.id < other.id
  AND NOT EXISTS { (one)-[:SUCCEEDED_BY]->+(other) } AND NOT EXISTS { (other)-[:SUCCEEDED_BY]->+(one) }
RETURN code, one.id AS one, other.id AS other
