// name:    derive/clear-inheritance
// asks:    Which agreements and memberships were passed on? The edges go before they are derived anew.
// params:  -
// returns: removed
MATCH (:Organization)-[h:承継]->()
DELETE h
RETURN count(*) AS removed
