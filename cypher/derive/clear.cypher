// name:    derive/clear
// asks:    Which edges were derived from these agreements? They go before they are derived anew.
// params:  $agreements (ids)
// returns: removed
UNWIND $agreements AS id
CALL (id) {
  MATCH ()-[r:姉妹都市 {agreement: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:友好都市 {agreement: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:分野別協定 {agreement: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:包括連携協定 {agreement: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:災害協定 {agreement: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:連携協定 {agreement: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:共同事業 {agreement: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:加盟 {agreement: id}]->() RETURN r
}
DELETE r
RETURN count(*) AS removed
