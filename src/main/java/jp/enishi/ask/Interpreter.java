package jp.enishi.ask;

import static jp.enishi.ask.Sign.AGREEMENT;
import static jp.enishi.ask.Sign.NOT;
import static jp.enishi.ask.Sign.WHICH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a question means. Readings are tried from the most particular to the plainest; the
 * first that fits is taken, and refused all the same when it would leave a word unread that could
 * change the answer.
 */
final class Interpreter {

  /** A meaning, or why there is none. */
  record Outcome(Meaning meaning, Refusal refusal, List<String> ignored) {}

  /** So much larger a place is meant when nothing else tells two apart. */
  private static final int FAR = 10;

  private final LocalDate today;
  private final LocalDate asOf;

  /**
   * @param asOf the day spoken of where the question says none; or null
   */
  Interpreter(LocalDate today, LocalDate asOf) {
    this.today = today;
    this.asOf = asOf;
  }

  Outcome read(Clause clause) {
    Refusals refusals = new Refusals(clause.japanese());
    List<String> ignored = new ArrayList<>();
    for (Token token : clause.tokens()) {
      if (token.concept() instanceof Concept.Unknown) {
        if (!token.text().matches("[ぁ-ゖー]")) {
          return refused(refusals.unknown(token.text()));
        }
        ignored.add(token.text());
      }
    }
    clause.passed().forEach(token -> ignored.add(token.text()));
    if (!clause.passed().isEmpty() && !clause.isOnSubject()) {
      return refused(refusals.unknown(ignored.get(ignored.size() - 1)));
    }
    Optional<Token> wished = clause.wished();
    if (wished.isPresent()) {
      return refused(refusals.deed(wished.get().text()));
    }
    if (clause.sorts().stream().anyMatch(each -> each.sort().isPrefectureOfChina())) {
      return refused(refusals.chugoku(clause.text()));
    }
    if (clause.has(Sign.SELF) && clause.names().isEmpty()) {
      return refused(refusals.whose(clause.first(Sign.SELF).orElseThrow().text()));
    }
    List<Name> names = new ArrayList<>();
    for (Phrase phrase : clause.names()) {
      Optional<Name> chosen = chosen(phrase);
      if (chosen.isEmpty()) {
        return refused(refusals.ambiguous(phrase, clause));
      }
      names.add(chosen.get());
    }
    if (names.isEmpty()
        && clause
            .first(Sign.THROUGH)
            .filter(t -> t.text().matches("through|via|通じて|通して"))
            .flatMap(clause::behind)
            .filter(t -> t.concept() instanceof Concept.Field)
            .isPresent()) {
      clause.take(Sign.THROUGH);
    }
    Optional<Meaning> found =
        new SpecialReadings(clause, names, today)
            .read()
            .or(() -> new GroupedReadings(clause, names).read())
            .or(() -> new PlainReadings(clause, names).read());
    if (found.isEmpty()) {
      return refused(clause.has(NOT) ? refusals.negated() : refusals.notUnderstood(names));
    }
    Meaning meaning = found.get();
    if (meaning.intent == null) {
      return refused(refusals.twoReadings(names));
    }
    if (meaning.answer.clashes() || meaning.other.clashes()) {
      return refused(refusals.clash());
    }
    if (meaning.answer.isUnplaced() || meaning.other.isUnplaced()) {
      return refused(refusals.unplaced());
    }
    narrow(clause, meaning);
    takeDay(clause, meaning);
    if (meaning.intent == Intent.BOTH_FIELDS) {
      for (Concept.Field each : meaning.fields) {
        if (each.fields().isEmpty()) {
          return refused(refusals.unread(each.word(), meaning));
        }
      }
    }
    List<Token> unread =
        clause.unread().stream().filter(t -> !(t.concept() instanceof Concept.Unknown)).toList();
    if (!unread.isEmpty()) {
      return refused(
          unread.get(0).is(NOT)
              ? refusals.negated()
              : refusals.unread(unread.get(0).text(), meaning));
    }
    return new Outcome(meaning, null, ignored);
  }

  /**
   * The one that is meant. A full name that two places bear is asked back; of a short form, the one
   * that the graph holds is meant.
   */
  static Optional<Name> chosen(Phrase phrase) {
    List<Name> names = phrase.names();
    if (names.size() == 1) {
      return Optional.of(names.get(0));
    }
    List<Name> known = names.stream().filter(Name::known).toList();
    if (!phrase.full() && known.size() == 1) {
      return Optional.of(known.get(0));
    }
    boolean far = names.get(0).weight() >= FAR * names.get(1).weight();
    return !phrase.full() && known.isEmpty() && far ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** Ties, fields, times and numbers narrow any meaning that can take them. */
  private void narrow(Clause clause, Meaning meaning) {
    switch (meaning.intent) {
      case PARTNERS,
          ORGANIZATIONS,
          RANK,
          AGREEMENTS,
          NEWEST,
          OLDEST,
          SINCE,
          ENDED,
          AGREEMENTS_BY_COUNTRY,
          AGREEMENTS_BY_FIELD,
          AGREEMENTS_BY_KIND,
          AGREEMENTS_BY_PREFECTURE,
          AGREEMENTS_BY_YEAR,
          COUNTRIES -> {
        takeTies(clause, meaning);
        meaning.fields.addAll(clause.takeAll(Concept.Field.class));
        takeTime(clause, meaning);
        if (meaning.intent != Intent.ENDED && clause.take(Sign.IN_FORCE)) {
          meaning.inForce = true;
          meaning.on = meaning.on == null ? today : meaning.on;
        }
      }
      case UNDER -> takeBase(clause, meaning);
      case SHARED, WITHOUT_FIELD, ANNIVERSARIES, CONTACTS ->
          meaning.ties.addAll(clause.takeAll(Concept.Tie.class));
      default -> {
        // Nothing narrows the others.
      }
    }
    if (meaning.intent == Intent.WITHOUT_FIELD || meaning.intent == Intent.BOTH_FIELDS) {
      meaning.fields.addAll(clause.takeAll(Concept.Field.class));
    }
    if (meaning.intent == Intent.RANK
        || meaning.intent == Intent.NEWEST
        || meaning.intent == Intent.OLDEST) {
      clause.takeAll(Concept.Number.class).forEach(each -> meaning.number = each.value());
    }
    if (!clause.all(Concept.Field.class).isEmpty()) {
      clause.take(Sign.FIELD_WORD);
    }
    takeSorts(clause, meaning);
  }

  /** 姉妹港 is a kind of agreement and not of edge, so that only agreements can be narrowed by it. */
  private static void takeTies(Clause clause, Meaning meaning) {
    boolean edges =
        switch (meaning.intent) {
          case PARTNERS, ORGANIZATIONS, RANK, COUNTRIES -> true;
          default -> false;
        };
    if (!edges || clause.all(Concept.Tie.class).stream().noneMatch(Concept.Tie::isNarrow)) {
      meaning.ties.addAll(clause.takeAll(Concept.Tie.class));
    }
  }

  /** 友好都市提携のもとで結ばれた分野別協定: the tie that stands where the other was made under. */
  private static void takeBase(Clause clause, Meaning meaning) {
    int at = clause.first(Sign.UNDER).orElseThrow().start();
    for (Token token : clause.tokens()) {
      if (token.concept() instanceof Concept.Tie tie) {
        boolean isBase = clause.japanese() == token.start() < at;
        boolean says = isBase || !tie.edges().equals(List.of("分野別協定"));
        clause.take(token);
        if (says) {
          meaning.ties.add(tie);
        }
      }
    }
  }

  private static void takeSorts(Clause clause, Meaning meaning) {
    for (Phrase each : clause.sorts()) {
      if (meaning.takesSort(each.sort())) {
        clause.take(each);
      }
    }
    for (Phrase each : clause.names()) {
      clause.take(each);
    }
  }

  private void takeTime(Clause clause, Meaning meaning) {
    List<Token> times = clause.times(false);
    if (times.size() == 1) {
      clause.take(times.get(0));
      meaning.time = (Concept.Time) times.get(0).concept();
    }
  }

  /** 2010年時点で: as it stood on that day, for all questions that know of days. */
  private void takeDay(Clause clause, Meaning meaning) {
    meaning.asOf = meaning.knowsOfDays() ? asOf : null;
    List<Token> days = clause.times(true);
    if (days.size() == 1 && meaning.knowsOfDays()) {
      clause.take(days.get(0));
      meaning.asOf = ((Concept.Time) days.get(0).concept()).to();
      meaning.asOfSaid = true;
    }
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome(null, refusal, List.of());
  }

  /**
   * Whether a question that speaks of agreements asks for them, and not for those who made them.
   */
  static boolean wantsAgreements(Clause clause) {
    List<Token> heads =
        clause.tokens().stream().filter(token -> isAgreement(clause, token)).toList();
    if (heads.isEmpty()) {
      return clause
              .text()
              .matches("what (has|have|did) .*(signed|sign|concluded|conclude)\\b(?! with).*")
          || clause.text().matches(".*何を(結ん|締結|交わし).*");
    }
    if (!clause.japanese()
        && clause.text().matches(".* (with|to)\\W*")
        && !clause.text().matches("(which|what) (\\w+ )?agreements? .*")) {
      return false;
    }
    Token agreement = heads.get(clause.japanese() ? heads.size() - 1 : 0);
    int at = agreement.start();
    boolean which =
        clause.tokens().stream()
            .anyMatch(
                t ->
                    t.is(WHICH)
                        && !t.text().matches("どこ|誰|だれ|何処|どちら|who|whom")
                        && clause.behind(t).filter(agreement::equals).isPresent());
    if (clause.japanese()) {
      boolean later =
          clause.sorts().stream().anyMatch(s -> s.sort().hasKind() && s.start() > at && !s.other())
              || clause
                  .last(Sign.PARTNER)
                  .filter(t -> t.start() > at)
                  .filter(t -> !clause.isFollowedBy(t, "の") && !clause.isFollowedBy(t, "が"))
                  .isPresent();
      boolean who =
          clause.tokens().stream()
                  .anyMatch(
                      t ->
                          t.is(WHICH)
                              && (t.text().matches("どこ|誰|だれ|何処|どちら|先|ところ")
                                  || isSortBehind(clause, t)))
              || clause.text().substring(at).matches(".*(る|た|だ)のは.*");
      return !later && (which || !who);
    }
    boolean who =
        clause.first(WHICH).filter(t -> t.start() < at && t.text().startsWith("who")).isPresent();
    boolean earlier =
        clause.sorts().stream().anyMatch(s -> s.sort().hasKind() && s.start() < at && !s.other())
            || clause.first(Sign.PARTNER).filter(t -> t.start() < at).isPresent();
    return which || !who && !earlier;
  }

  /** 包括連携協定 and 友好都市提携 are agreements as well as kinds of tie. */
  private static boolean isAgreement(Clause clause, Token token) {
    return token.is(AGREEMENT)
        || token.concept() instanceof Concept.Field && token.text().endsWith("協定")
        || token.concept() instanceof Concept.Tie
            && token.text().matches(".*(協定|提携|agreements?|accords?)")
            && !clause.text().substring(token.end()).matches("[しすさ].*");
  }

  private static boolean isSortBehind(Clause clause, Token which) {
    return clause.sorts().stream()
        .anyMatch(
            s ->
                s.sort().hasKind()
                    && clause.behind(which).filter(t -> t.start() == s.start()).isPresent());
  }
}
