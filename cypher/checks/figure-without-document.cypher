// name:    checks/figure-without-document
// asks:    Which printed figures stand in no document?
// severity: error
// owner:   開発者
// title:   どの資料のものか分からない印刷された数
// advice:  load をもう一度実行してください。残るときは開発者に知らせてください。
// params:  -
// returns: figure
MATCH (f:PrintedFigure) WHERE NOT EXISTS { (f)-[:PRINTED_IN]->(:Document) }
RETURN f.id AS figure
