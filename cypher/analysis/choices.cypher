// name:    analysis/choices
// asks:    Which fields of cooperation and which countries are there to choose from?
// params:  -
// returns: fields, countries
RETURN COLLECT { MATCH (f:Field) RETURN f.name ORDER BY f.name } AS fields,
       COLLECT { MATCH (o:Organization) WHERE o.country IS NOT NULL RETURN DISTINCT o.country ORDER BY o.country } AS countries
