// name:    queries/overview/fields
// asks:    How many agreements are in each field?
// params:  -
// returns: name, agreements
MATCH (f:Field)
RETURN f.name AS name, COUNT { (f)<-[:IN_FIELD]-() } AS agreements
ORDER BY agreements DESC, name
