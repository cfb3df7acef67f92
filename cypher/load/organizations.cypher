// name:    load/organizations
// asks:    Who is there? A load refreshes what it brought itself; to what another load brought it only adds.
// params:  $rows (OrganizationRow), $load, $source, $kinds (labels of kinds)
// returns: -
UNWIND $rows AS row
MERGE (o:Organization {id: row.id})
ON CREATE SET o.source = $source
WITH o, row, o.source = $source AS own, [l IN labels(o) WHERE l IN $kinds AND l <> row.kind] AS former
SET o += CASE WHEN own THEN row.properties ELSE row.known END,
    o.aliases = CASE WHEN own THEN row.aliases
                     ELSE coalesce(o.aliases, []) + [a IN row.aliases WHERE NOT a IN coalesce(o.aliases, [])] END,
    o.searchText = CASE WHEN own OR o.searchText IS NULL THEN row.searchText
                        WHEN o.searchText CONTAINS row.searchText THEN o.searchText
                        ELSE o.searchText + row.searchText END,
    o.load = CASE WHEN own THEN $load ELSE o.load END
REMOVE o:$(former)
SET o:$(row.kind)
