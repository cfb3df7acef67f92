// name:    queries/search/names
// asks:    By which names is each organisation searched, and what narrows a search? The best connected first.
// params:  -
// returns: id, name, nameEn, kana, searchText, kind, country, prefecture, since, until
// plan:    reads all organisations: their names are kept in memory until something is loaded
MATCH (o:Organization)
RETURN o.id AS id, o.name AS name, o.nameEn AS nameEn, o.kana AS kana, coalesce(o.searchText, '') AS searchText, o.kind AS kind, o.country AS country, o.prefecture AS prefecture,
       o.since AS since, o.until AS until
ORDER BY coalesce(o.partners, 0) DESC, name, id
