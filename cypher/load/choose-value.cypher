// name:    load/choose-value
// asks:    Which agreements that this issue is about take the value of another reading?
// params:  $issue, $matter (title, department, telephone, date), $old, $new, $oldDate, $oldPrecision, $newDate, $newPrecision
// returns: id
MATCH (:Issue {id: $issue})-[:ABOUT]->(a:Agreement)
FOREACH (x IN CASE WHEN $matter = 'title' AND a.title = $old THEN [a] ELSE [] END | SET x.title = $new)
FOREACH (x IN CASE WHEN $matter = 'department' AND a.department = $old THEN [a] ELSE [] END | SET x.department = $new)
FOREACH (x IN CASE WHEN $matter = 'telephone' AND a.telephone = $old THEN [a] ELSE [] END | SET x.telephone = $new)
FOREACH (x IN [(a)-[:DATED]->(d) WHERE $matter = 'date' AND d.date = $oldDate AND d.precision = $oldPrecision | d] |
  SET x.date = $newDate, x.precision = $newPrecision)
FOREACH (x IN CASE WHEN $matter = 'date' AND a.signedOn = $oldDate AND a.signedPrecision = $oldPrecision THEN [a] ELSE [] END |
  SET x.signedOn = $newDate, x.signedPrecision = $newPrecision)
RETURN a.id AS id
