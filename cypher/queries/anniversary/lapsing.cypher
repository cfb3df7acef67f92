// name:    queries/anniversary/lapsing
// asks:    Which agreements end from one day on and before another? The first to end comes first.
// params:  $from, $to (dates), $asOf (date; null for today: nothing signed later)
// returns: agreement, until, precision
MATCH (a:Agreement)
WHERE a.until >= $from AND a.until < $to
  AND (a.signedOn IS NULL OR a.signedOn <= coalesce($asOf, date()))
RETURN a.id AS agreement, a.until AS until, coalesce(a.untilPrecision, 'day') AS precision
ORDER BY until, agreement
