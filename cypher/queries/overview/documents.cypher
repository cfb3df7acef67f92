// name:    queries/overview/documents
// asks:    Which documents does the graph rest on, and how many agreements does each state?
// params:  -
// returns: id, title, publisher, publishedOn, asOf, agreements
MATCH (d:Document)
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn, d.asOf AS asOf,
       COUNT { MATCH (d)<-[:CITED_IN]-(a:Agreement) RETURN DISTINCT a } AS agreements
ORDER BY d.publishedOn DESC, id
