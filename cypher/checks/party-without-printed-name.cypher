// name:    checks/party-without-printed-name
// asks:    For which party is it not known how the document prints it?
// severity: error
// owner:   資料担当
// title:   資料での書き方が分からない当事者
// advice:  parties.csv の printed と side を埋めてください。
// params:  -
// returns: organization, agreement
MATCH (o:Organization)-[p:PARTY_TO]->(a:Agreement)
WHERE p.printed IS NULL OR p.side IS NULL
RETURN o.id AS organization, a.id AS agreement
