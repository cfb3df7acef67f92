// name:    load/is-loaded
// asks:    Does the graph already hold exactly this content?
// params:  $documents (ids), $load
// returns: loaded (number of documents that are loaded from it)
MATCH (d:Document) WHERE d.id IN $documents AND d.loaded = $load
RETURN count(d) AS loaded
