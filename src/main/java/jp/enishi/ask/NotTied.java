package jp.enishi.ask;

import java.util.List;
import java.util.Optional;

/**
 * 川崎市と提携しているが札幌市とは提携していない都市: partners of one that the documents do not show as partners of another.
 * Answered only among partners of one who is named; what nobody looked into is not absent, so the
 * answer says of the other what was looked into.
 */
final class NotTied {

  private static final String TIED_THEN =
      "(?:のうち|の中|のなか|が|けど|けれど|けれども|のに|ものの|ながら|つつ|一方|一方で|は|で|て|し|うち)(?:で|は|、)*";

  private final Clause clause;
  private final List<Name> names;

  NotTied(Clause clause, List<Name> names) {
    this.clause = clause;
    this.names = names;
  }

  Optional<Meaning> read() {
    boolean plain =
        names.size() == 2
            && clause.tokens().stream().filter(t -> t.is(Sign.NOT)).count() == 1
            && clause.all(Concept.Field.class).isEmpty()
            && clause.all(Concept.Time.class).isEmpty()
            && clause.all(Concept.Months.class).isEmpty()
            && clause.all(Concept.Tie.class).isEmpty()
            && !clause.has(Sign.SHARED, Sign.THROUGH, Sign.EXCEPT, Sign.SAME, Sign.JOIN)
            && !Agreements.areWantedBy(clause);
    if (!plain || !(clause.japanese() ? inJapanese() : inEnglish())) {
      return Optional.empty();
    }
    clause.take(Sign.NOT, Sign.ELSE);
    Meaning meaning = Meaning.of(Intent.PARTNERS, List.of(names.get(0)), Sides.ofOne(clause));
    meaning.notWith.add(names.get(1));
    return Optional.of(meaning);
  }

  /** 川崎市の提携先のうち、札幌市とは提携していないところ. */
  private boolean inJapanese() {
    Phrase one = clause.names().get(0);
    Phrase other = clause.names().get(1);
    int not = clause.first(Sign.NOT).orElseThrow().start();
    return tiesBetween(one, other)
        && clause.text().substring(other.end()).matches("(と|とは|とも|との|には|にも|に).*")
        && clause.text().substring(0, other.start()).matches(".*" + TIED_THEN)
        && not >= other.end();
  }

  /** Cities tied with Kawasaki but not with Sapporo. */
  private boolean inEnglish() {
    Phrase one = clause.names().get(0);
    Phrase other = clause.names().get(1);
    int not = clause.first(Sign.NOT).orElseThrow().start();
    return not > one.end()
        && not < other.start()
        && clause
            .text()
            .substring(one.end(), other.start())
            .matches("(,? (?:but|and|yet|who|that|which)\\b.*|\\W+(?:not|without) .*)");
  }

  private boolean tiesBetween(Phrase one, Phrase other) {
    return clause.tokens().stream()
        .filter(t -> t.is(Sign.TIE) || t.is(Sign.PARTNER))
        .anyMatch(t -> t.start() >= one.end() && t.end() <= other.start());
  }
}
