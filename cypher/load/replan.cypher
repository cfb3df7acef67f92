// name:    load/replan
// asks:    What does the database know of how much there is? Plans made before a load are made anew.
// params:  -
// returns: -
CALL db.prepareForReplanning()
