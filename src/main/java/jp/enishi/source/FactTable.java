package jp.enishi.source;

import java.util.Locale;
import jp.enishi.issue.Finding;

/** The tables of a source, in the order in which they are read. Empty ones are not written. */
enum FactTable {
  AGREEMENTS(AgreementFact.class),
  CITATIONS(CitationFact.class),
  PARTIES(PartyFact.class),
  DATES(DateFact.class),
  COUNCILS(CouncilFact.class),
  MEMBERS(MemberFact.class),
  THEMES(ThemeFact.class),
  MEETINGS(MeetingFact.class),
  UNITS(UnitFact.class),
  SUCCESSIONS(SuccessionFact.class),
  BODIES(BodyFact.class),
  CONTENTS(ContentsFact.class),
  FIGURES(FigureFact.class),
  ISSUES(Finding.class);

  private final Class<? extends Record> type;

  FactTable(Class<? extends Record> type) {
    this.type = type;
  }

  Class<? extends Record> type() {
    return type;
  }

  /** What the sidecar's expected counts call the table. */
  String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  String file() {
    return tableName() + ".csv";
  }
}
