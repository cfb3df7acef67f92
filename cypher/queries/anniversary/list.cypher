// name:    queries/anniversary/list
// asks:    Which agreements reach their fifth, tenth … hundredth anniversary in the year? What ended before it is left out.
// params:  $year, $organization (id of a party; null for all), $asOf (date; null for today: nothing signed later)
// returns: agreement, number, signedOn, precision
CALL () {
  WITH $organization AS id WHERE id IS NOT NULL
  MATCH (:Organization {id: id})-[:PARTY_TO|承継]->(a:Agreement)
  WHERE a.signedOn IS NOT NULL
  WITH DISTINCT a, $year - a.signedOn.year AS number
  WHERE number >= 5 AND number <= 100 AND number % 5 = 0
  RETURN a, number
  UNION
  WITH $organization AS id WHERE id IS NULL
  UNWIND range(5, 100, 5) AS number
  MATCH (a:Agreement)
  WHERE a.signedOn >= date({year: $year - number}) AND a.signedOn < date({year: $year - number + 1})
  RETURN a, number
}
WITH a, number, a.signedOn + duration({years: number}) AS from
WHERE a.signedOn <= coalesce($asOf, date())
  AND CASE WHEN a.until IS NULL THEN coalesce(a.status, '') <> 'ended' ELSE a.until >= from END
RETURN a.id AS agreement, number, a.signedOn AS signedOn, coalesce(a.signedPrecision, 'day') AS precision
ORDER BY from, number DESC, agreement
