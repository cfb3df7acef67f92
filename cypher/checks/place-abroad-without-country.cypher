// name:    checks/place-abroad-without-country
// asks:    Of which cities and regions abroad is the country not known?
// severity: warning
// owner:   資料担当
// title:   国の分からない海外の地域
// advice:  資料の書き方から国を確かめ、import/gazetteer に国の別名を加えるか、parties.csv の country を埋めてください。
// params:  -
// returns: organization, name
MATCH (o:ForeignCity|ForeignRegion) WHERE o.country IS NULL
RETURN o.id AS organization, o.name AS name
