// name:    queries/overview/counts
// asks:    How much is in the graph?
// params:  -
// returns: organizations, agreements, openIssues
RETURN COUNT { (o:Organization) WHERE o.agreements > 0 OR EXISTS { (o)-[:加盟|ESTABLISHES]-() } } AS organizations,
       COUNT { (:Agreement) } AS agreements,
       COUNT { (i:Issue) WHERE i.status = 'open' } AS openIssues
