// name:    load/schema-change
// asks:    This schema file was applied with this text.
// params:  $name, $checksum
// returns: -
MERGE (s:SchemaChange {name: $name})
SET s.checksum = $checksum, s.appliedAt = datetime()
WITH s
CALL db.awaitIndexes(300)
