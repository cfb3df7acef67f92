// name:    checks/signed-in-the-future
// asks:    Which agreements are signed on a day that has not come yet?
// severity: error
// owner:   資料担当
// title:   締結日が未来の協定
// advice:  元号と西暦の読み違いがないか、資料の日付を確かめてください。締結の予定なら、締結してから加えます。
// params:  -
// returns: agreement, signedOn, printed
MATCH (a:Agreement) WHERE a.signedOn > date()
RETURN a.id AS agreement, a.signedOn AS signedOn, a.signedPrinted AS printed
