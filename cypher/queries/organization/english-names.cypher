// name:    queries/organization/english-names
// asks:    What are organisations of these names called in English, where all of one name are called the same?
// params:  $names
// returns: name, nameEn
MATCH (o:Organization)
WHERE o.name IN $names
WITH o.name AS name, collect(DISTINCT o.nameEn) AS english, count(o) AS organizations, count(o.nameEn) AS named
WHERE size(english) = 1 AND organizations = named
RETURN name, english[0] AS nameEn
ORDER BY name
