// name:    load/choose-reading
// asks:    Which reading did a person choose, or did the choice go back to the rule?
// params:  $issue, $reading, $status (open, settled), $by, $at, $reason (null: back to the rule)
// returns: -
MATCH (i:Issue {id: $issue})
SET i.inUse = $reading, i.status = $status, i.decidedBy = $by, i.decidedAt = $at, i.reason = $reason
