// name:    load/loaded
// asks:    Which documents are loaded completely, and from which content?
// params:  $documents (ids), $load
// returns: -
UNWIND $documents AS id
MATCH (d:Document {id: id})
SET d.loaded = $load
