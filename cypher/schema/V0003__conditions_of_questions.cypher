// name:    schema/V0003__conditions_of_questions
// asks:    By which values do questions narrow organisations and agreements, so that they need not be read whole?
// params:  -
// returns: -
CREATE INDEX organization_country_code IF NOT EXISTS FOR (n:Organization) ON (n.countryCode);
CREATE INDEX organization_prefecture IF NOT EXISTS FOR (n:Organization) ON (n.prefecture);
CREATE INDEX organization_kind IF NOT EXISTS FOR (n:Organization) ON (n.kind);
CREATE INDEX agreement_until IF NOT EXISTS FOR (n:Agreement) ON (n.until);
