// name:    schema/V0001__identity_and_search
// asks:    What is unique, and what is looked up by its value?
// params:  -
// returns: -
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unit_id IF NOT EXISTS FOR (n:Unit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT field_name IF NOT EXISTS FOR (n:Field) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT printed_figure_id IF NOT EXISTS FOR (n:PrintedFigure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT printed_date_id IF NOT EXISTS FOR (n:PrintedDate) REQUIRE n.id IS UNIQUE;

CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX organization_code IF NOT EXISTS FOR (n:Organization) ON (n.code);
CREATE INDEX organization_country IF NOT EXISTS FOR (n:Organization) ON (n.country);
CREATE INDEX organization_partners IF NOT EXISTS FOR (n:Organization) ON (n.partners);
CREATE INDEX organization_source IF NOT EXISTS FOR (n:Organization) ON (n.source);
CREATE INDEX municipality_name IF NOT EXISTS FOR (n:Municipality) ON (n.name);
CREATE INDEX foreign_city_name IF NOT EXISTS FOR (n:ForeignCity) ON (n.name);
CREATE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.name);
CREATE INDEX council_name IF NOT EXISTS FOR (n:Council) ON (n.name);
CREATE INDEX agreement_signed_on IF NOT EXISTS FOR (n:Agreement) ON (n.signedOn);
CREATE INDEX agreement_kind IF NOT EXISTS FOR (n:Agreement) ON (n.kind);
CREATE INDEX issue_kind IF NOT EXISTS FOR (n:Issue) ON (n.kind);
CREATE INDEX printed_figure_rule IF NOT EXISTS FOR (n:PrintedFigure) ON (n.rule);

// Normalised names between bars (|川崎市|神奈川県川崎市|), so that one index answers "equals", "starts with" and "contains".
CREATE TEXT INDEX organization_search IF NOT EXISTS FOR (n:Organization) ON (n.searchText);
CREATE FULLTEXT INDEX organization_names IF NOT EXISTS
FOR (n:Organization) ON EACH [n.name, n.nameEn, n.kana, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

// Typed edges are found again by the agreement they were derived from.
CREATE INDEX sister_city_agreement IF NOT EXISTS FOR ()-[r:姉妹都市]-() ON (r.agreement);
CREATE INDEX friendship_city_agreement IF NOT EXISTS FOR ()-[r:友好都市]-() ON (r.agreement);
CREATE INDEX field_agreement_agreement IF NOT EXISTS FOR ()-[r:分野別協定]-() ON (r.agreement);
CREATE INDEX comprehensive_agreement_agreement IF NOT EXISTS FOR ()-[r:包括連携協定]-() ON (r.agreement);
CREATE INDEX disaster_agreement_agreement IF NOT EXISTS FOR ()-[r:災害協定]-() ON (r.agreement);
CREATE INDEX cooperation_agreement_agreement IF NOT EXISTS FOR ()-[r:連携協定]-() ON (r.agreement);
CREATE INDEX joint_project_agreement IF NOT EXISTS FOR ()-[r:共同事業]-() ON (r.agreement);
CREATE INDEX membership_agreement IF NOT EXISTS FOR ()-[r:加盟]-() ON (r.agreement);
