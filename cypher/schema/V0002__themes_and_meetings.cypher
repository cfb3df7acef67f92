// name:    schema/V0002__themes_and_meetings
// asks:    How are themes, meetings and those who take part found again?
// params:  -
// returns: -
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (n:Theme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE INDEX theme_source IF NOT EXISTS FOR (n:Theme) ON (n.source);
CREATE INDEX meeting_source IF NOT EXISTS FOR (n:Meeting) ON (n.source);
CREATE INDEX participation_source IF NOT EXISTS FOR ()-[r:参画]-() ON (r.source);
