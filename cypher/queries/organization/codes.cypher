// name:    queries/organization/codes
// asks:    Which 団体コード have these local governments had under their names, and until when each of the former?
// params:  $ids
// returns: id, name, code, formerCodes, formerCodesUntil, since, until
UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN o.id AS id, o.name AS name, o.code AS code, coalesce(o.formerCodes, []) AS formerCodes,
       coalesce(o.formerCodesUntil, []) AS formerCodesUntil, o.since AS since, o.until AS until
