// name:    analysis/data-version
// asks:    What is loaded, and which readings did people choose? The same answer means the same facts.
// params:  -
// returns: part
CALL () {
  MATCH (d:Document)
  RETURN d.id + ' ' + coalesce(d.loaded, '') + ' ' + coalesce(d.checksum, '') AS part
  UNION ALL
  MATCH (i:Issue)
  WHERE i.decidedAt IS NOT NULL
  RETURN i.id + ' ' + coalesce(toString(i.inUse), '') AS part
  UNION ALL
  MATCH (a:Agreement)
  RETURN 'agreements ' + toString(count(a)) AS part
  UNION ALL
  MATCH (o:Organization)
  RETURN 'organizations ' + toString(count(o)) AS part
  UNION ALL
  MATCH ()-[p:PARTY_TO]->()
  RETURN 'parties ' + toString(count(p)) AS part
  UNION ALL
  MATCH ()-[m:加盟]->()
  RETURN 'memberships ' + toString(count(m)) AS part
}
RETURN part
ORDER BY part
