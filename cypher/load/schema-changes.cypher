// name:    load/schema-changes
// asks:    Which schema files were applied to this database, with which text? Waits until their indexes can be used.
// params:  -
// returns: name, checksum
CALL db.awaitIndexes(300)
OPTIONAL MATCH (s:SchemaChange)
WITH s WHERE s IS NOT NULL
RETURN s.name AS name, s.checksum AS checksum
