// name:    queries/anniversary/list
// asks:    Which agreements reach their fifth, tenth … hundredth anniversary in the year? What ended before it is left out.
// params:  $year, $ids (who holds them on that day; null for all), $asOf (date; null for today: nothing signed later), $rollUp (whether successors answer for predecessors)
// returns: agreement, number, signedOn, precision, status (記載, 改称, 記載なし; null for one that it signed itself), party (who is printed as the party)
WITH coalesce($asOf, date()) AS day
CALL (day) {
  WITH day, $ids AS ids WHERE ids IS NOT NULL
  UNWIND ids AS id
  MATCH (o:Organization {id: id})
  CALL (o, day) {
    MATCH (o)-[:PARTY_TO]->(a:Agreement)
    RETURN a, null AS status, null AS party
    UNION
    MATCH (o)-[k:承継]->(a:Agreement)
    WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
    MATCH (party:Organization {id: k.of})
    RETURN a, k.status AS status, party
  }
  WITH a, head(collect(status)) AS status, head(collect(party)) AS party, $year - a.signedOn.year AS number
  WHERE number >= 5 AND number <= 100 AND number % 5 = 0
  RETURN a, number, status, party
  UNION
  WITH $ids AS ids WHERE ids IS NULL
  UNWIND range(5, 100, 5) AS number
  MATCH (a:Agreement)
  WHERE a.signedOn >= date({year: $year - number}) AND a.signedOn < date({year: $year - number + 1})
  RETURN a, number, null AS status, null AS party
}
WITH day, a, number, status, party, a.signedOn + duration({years: number}) AS from
WHERE a.signedOn <= day
  AND CASE WHEN a.until IS NULL THEN coalesce(a.status, '') <> 'ended' ELSE a.until >= from END
RETURN a.id AS agreement, number, a.signedOn AS signedOn, coalesce(a.signedPrecision, 'day') AS precision, status,
       party {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS party
ORDER BY from, number DESC, agreement
