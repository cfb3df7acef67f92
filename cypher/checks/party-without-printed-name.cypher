// name:    checks/party-without-printed-name
// asks:    For which party is it not known how the document prints it?
// severity: error
// params:  -
// returns: organization, agreement
MATCH (o:Organization)-[p:PARTY_TO]->(a:Agreement)
WHERE p.printed IS NULL OR p.side IS NULL
RETURN o.id AS organization, a.id AS agreement
