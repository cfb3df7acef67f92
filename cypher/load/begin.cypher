// name:    load/begin
// asks:    Which documents are about to change? Until the load ends they count as incomplete.
// params:  $documents (ids)
// returns: -
UNWIND $documents AS id
MATCH (d:Document {id: id})
REMOVE d.loaded
