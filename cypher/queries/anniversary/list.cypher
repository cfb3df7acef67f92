// name:    queries/anniversary/list
// asks:    Which agreements reach their fifth, tenth … hundredth anniversary in the year? What ended before it is left out.
// params:  $year, $organization (id of a party; null for all), $asOf (date; null for today: nothing signed later)
// returns: agreement, number, signedOn, precision
UNWIND range(5, 100, 5) AS number
MATCH (a:Agreement)
WHERE a.signedOn >= date({year: $year - number}) AND a.signedOn < date({year: $year - number + 1})
  AND a.signedOn <= coalesce($asOf, date())
WITH a, number, a.signedOn + duration({years: number}) AS from
WHERE CASE WHEN a.until IS NULL THEN coalesce(a.status, '') <> 'ended' ELSE a.until >= from END
  AND ($organization IS NULL OR EXISTS { MATCH (:Organization {id: $organization})-[:PARTY_TO|承継]->(a) })
RETURN a.id AS agreement, number, a.signedOn AS signedOn, coalesce(a.signedPrecision, 'day') AS precision
ORDER BY from, number DESC, agreement
