// name:    checks/agreement-without-citation
// asks:    Which agreements does no document state? A fact without a source does not enter the graph.
// severity: error
// owner:   資料担当
// title:   典拠のない協定
// advice:  どの資料のどこに書いてあるかを citations.csv に加えるか、協定を取り除いてください。典拠のない事実は入れません。
// params:  -
// returns: agreement, title
MATCH (a:Agreement)
WHERE NOT EXISTS { (a)-[:CITED_IN]->(:Document) }
RETURN a.id AS agreement, a.title AS title
