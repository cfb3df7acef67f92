// name:    checks/in-force-after-its-end
// asks:    Which agreements are in force although their last day is past?
// severity: error
// owner:   資料担当
// title:   終わったのに有効とされている協定
// advice:  終了日と自動更新の有無を資料で確かめ、status を直してください。
// params:  -
// returns: agreement, until
MATCH (a:Agreement {status: 'in force'}) WHERE a.until < date()
RETURN a.id AS agreement, a.until AS until
