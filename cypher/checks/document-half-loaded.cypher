// name:    checks/document-half-loaded
// asks:    Which documents were not loaded to the end? Load them again.
// severity: error
// owner:   資料担当
// title:   読み込みが途中で終わった資料
// advice:  load をもう一度実行してください。終わるまで、この資料の数は信用できません。
// params:  -
// returns: document, title
MATCH (d:Document) WHERE d.loaded IS NULL
RETURN d.id AS document, d.title AS title
