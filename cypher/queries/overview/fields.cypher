// name:    queries/overview/fields
// asks:    How many agreements were in each field on that day?
// params:  $asOf (date; null for today)
// returns: name, agreements
WITH coalesce($asOf, date()) AS day
MATCH (f:Field)
WITH day, collect(f) AS fields
// All of a field are counted without reading them; those of later days are found by their day.
CALL (day) {
  MATCH (a:Agreement)-[:IN_FIELD]->(f:Field) WHERE a.signedOn > day
  WITH f.name AS name, count(a) AS later
  RETURN collect({name: name, later: later}) AS laters
}
UNWIND fields AS f
WITH f.name AS name, COUNT { (f)<-[:IN_FIELD]-() } - coalesce(head([l IN laters WHERE l.name = f.name | l.later]), 0) AS agreements
WHERE $asOf IS NULL OR agreements > 0
RETURN name, agreements
ORDER BY agreements DESC, name
