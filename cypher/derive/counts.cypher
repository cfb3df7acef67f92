// name:    derive/counts
// asks:    How many partners and agreements has each of these organisations?
// params:  $organizations (ids)
// returns: changed
UNWIND $organizations AS id
MATCH (o:Organization {id: id})
WITH o,
     COUNT { MATCH (o)-[:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p) RETURN DISTINCT p } AS partners,
     COUNT { MATCH (o)-[:PARTY_TO]->(a) RETURN DISTINCT a } AS agreements
WHERE coalesce(o.partners, -1) <> partners OR coalesce(o.agreements, -1) <> agreements
SET o.partners = partners, o.agreements = agreements
RETURN count(o) AS changed
