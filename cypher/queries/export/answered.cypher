// name:    queries/export/answered
// asks:    Which organisations do these ids name, themselves or as parties of an agreement?
// params:  $words (ids of organisations and agreements, among other words)
// returns: id
UNWIND $words AS word
CALL (word) {
  MATCH (o:Organization {id: word})
  RETURN o
  UNION
  MATCH (:Agreement {id: word})<-[:PARTY_TO]-(o:Organization)
  RETURN o
}
RETURN DISTINCT o.id AS id
