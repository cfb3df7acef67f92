package jp.enishi.ask;

/** The questions that can be answered; each is a file of {@code cypher/queries/ask}. */
enum Intent {
  PARTNERS("partners"),
  ORGANIZATIONS("organizations"),
  AGREEMENTS("agreements"),
  AGREEMENTS_BY_YEAR("agreements-by-year"),
  AGREEMENTS_BY_COUNTRY("agreements-by-country"),
  AGREEMENTS_BY_PREFECTURE("agreements-by-prefecture"),
  AGREEMENTS_BY_FIELD("agreements-by-field"),
  AGREEMENTS_BY_KIND("agreements-by-kind"),
  NEWEST("agreements"),
  OLDEST("agreements-oldest"),
  SINCE("agreements-oldest"),
  ENDED("agreements"),
  SHARED("shared"),
  CO_PARTNERS("co-partners"),
  THROUGH("through"),
  PATHS("paths"),
  BOTH_FIELDS("both-fields"),
  WITHOUT_FIELD("without-field"),
  MEMBERS("members"),
  COUNCILS("councils"),
  COUNCIL_PAIRS("council-pairs"),
  COUNTRIES("countries"),
  RANK("rank"),
  UNITS("units"),
  CONTACTS("contacts"),
  LAPSING("lapsing"),
  ANNIVERSARIES("anniversaries"),
  UNDER("under"),
  CHANGES("changes"),
  COVERAGE("coverage"),
  SURVEYS("surveys"),
  CITATIONS("evidence"),
  FIELDS("agreements-by-field"),
  PROFILE("partners"),
  LIST_ORGANIZATIONS("list-organizations");

  private final String query;

  Intent(String query) {
    this.query = query;
  }

  /** The named query that answers it. */
  String query() {
    return "queries/ask/" + query;
  }

  /** As answers name it: {@code agreements-by-year}. */
  String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
