// name:    queries/overview/fields
// asks:    How many agreements were in each field on that day?
// params:  $asOf (date; null for today)
// returns: name, agreements
WITH coalesce($asOf, date()) AS day
MATCH (f:Field)
WITH f.name AS name, COUNT { MATCH (f)<-[:IN_FIELD]-(a) WHERE a.signedOn IS NULL OR a.signedOn <= day RETURN a } AS agreements
WHERE $asOf IS NULL OR agreements > 0
RETURN name, agreements
ORDER BY agreements DESC, name
