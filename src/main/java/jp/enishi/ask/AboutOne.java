package jp.enishi.ask;

/** Whether a question about one organisation asks what it is, or for what belongs to it. */
final class AboutOne {

  private AboutOne() {}

  /** イオンってどういう組織: of what sort it is. */
  static boolean isWhatSort(Clause clause) {
    return clause.sorts().size() == 1
        && !clause.sorts().get(0).sort().hasPlace()
        && !clause.names().get(0).other()
        && clause.tokens().stream()
            .anyMatch(
                t ->
                    t.is(Sign.WHICH)
                        && t.text().matches("どんな|どういう|どういった|どのような|what (kind|sort).*")
                        && t.start() < clause.sorts().get(0).start()
                        && t.start() > clause.names().get(0).start());
  }

  /** 名古屋市の区: what belongs to it, and no partners. */
  static boolean areParts(Clause clause) {
    boolean tied =
        clause.has(Sign.TIE, Sign.PARTNER, Sign.AGREEMENT, Sign.ELSE)
            || !clause.all(Concept.Tie.class).isEmpty();
    return !tied
        && clause.sorts().stream().anyMatch(s -> !s.sort().hasPlace() && s.sort().isLocal())
        && clause.all(Concept.Field.class).isEmpty();
  }
}
