// name:    queries/ask/names
// asks:    By which names can a question speak of an organisation?
// params:  -
// returns: id, name, nameEn, kana, aliases, kind, level, country, countryCode, region, prefecture, partners
// plan:    reads all organisations: their names are kept in memory until something is loaded
MATCH (o:Organization)
RETURN o.id AS id, o.name AS name, o.nameEn AS nameEn, o.kana AS kana, coalesce(o.aliases, []) AS aliases, o.kind AS kind, o.level AS level,
       o.country AS country, o.countryCode AS countryCode, o.region AS region, o.prefecture AS prefecture, coalesce(o.partners, 0) AS partners
