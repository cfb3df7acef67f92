package jp.enishi.ask;

import static jp.enishi.ask.Sign.NOT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
  private final List<Name> prefectures;
  private final boolean japanese;

  /** 中国だけと提携している県, who partners only with Kawasaki: and with nobody else. */
  private static final Pattern EXCLUSIVE =
      Pattern.compile("(?:だけ|のみ)[とが]|\\b(?:only (?:with|has|have)|that only|exclusively)\\b");

  /** 2010年と比べて: with what, and how long the time is that is looked at, is not said. */
  private static final Pattern COMPARED =
      Pattern.compile("[とに](?:比べ|比較)|\\bcompared? (?:with|to)\\b|\\bcomparison\\b");

  private static final Pattern RANGE = Pattern.compile("から.*(?:まで|にかけて)|\\bbetween\\b|\\buntil\\b");

  /**
   * @param asOf the day spoken of where the question says none; or null
   * @param prefectures to offer where one is meant and none is named
   * @param japanese whether it is refused in Japanese, whatever the language of the question
   */
  Interpreter(LocalDate today, LocalDate asOf, List<Name> prefectures, boolean japanese) {
    this.today = today;
    this.asOf = asOf;
    this.prefectures = prefectures;
    this.japanese = japanese;
  }

  Outcome read(Clause clause) {
    Refusals refusals = new Refusals(japanese);
    List<String> ignored = new ArrayList<>();
    for (Token token : clause.tokens()) {
      if (token.concept() instanceof Concept.Unknown) {
        if (!token.text().matches("[ぁ-ゖー]") || token.start() == 0) {
          return refused(new UnknownWord(clause, refusals).refuse(token));
        }
        ignored.add(token.text());
      }
    }
    clause
        .passed()
        .forEach(token -> ignored.add(token.text().replaceAll("^を(?=..)|(?<=..)[。、]$", "")));
    if (!clause.passed().isEmpty() && !clause.isOnSubject()) {
      List<Token> passed = clause.passed();
      return refused(new UnknownWord(clause, refusals).refuse(passed.get(passed.size() - 1)));
    }
    Optional<Token> nobody = clause.unknownPartner();
    if (nobody.isPresent()) {
      return refused(refusals.unknown(nobody.get().text(), List.of()));
    }
    Optional<Token> wished = clause.wished();
    if (wished.isPresent()) {
      return refused(refusals.deed(wished.get().text()));
    }
    if (EXCLUSIVE.matcher(clause.text()).find()) {
      return refused(refusals.exclusive());
    }
    if (clause.sorts().stream().anyMatch(each -> each.sort().isPrefectureOfChina())) {
      return refused(refusals.back().chugoku(clause.text()));
    }
    if (clause.has(Sign.SELF) && clause.names().isEmpty()) {
      return refused(refusals.back().whose(clause.first(Sign.SELF).orElseThrow().text()));
    }
    Optional<Token> within = clause.ownPlace();
    if (within.isPresent()) {
      return refused(refusals.back().within(within.get(), clause.text(), prefectures));
    }
    Optional<Token> stray = clause.strayName();
    if (stray.isPresent()) {
      return refused(new UnknownWord(clause, refusals).refuse(stray.get()));
    }
    List<Name> names = new ArrayList<>();
    for (Phrase phrase : clause.names()) {
      Optional<Name> chosen = chosen(phrase);
      if (chosen.isEmpty()) {
        return refused(refusals.back().ambiguous(phrase, clause));
      }
      names.add(chosen.get());
    }
    Narrowing narrowing = new Narrowing(clause, refusals);
    Optional<Refusal> early = narrowing.refuse(names);
    if (early.isPresent()) {
      return refused(early.get());
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
    if (names.size() == 1 && clause.has(Sign.SHARED, Sign.SAME) && Sides.isWhereOfEither(clause)) {
      return refused(refusals.back().where(names, clause));
    }
    Optional<Meaning> found =
        new SpecialReadings(clause, names, today)
            .read()
            .or(() -> new RankedReadings(clause, names).read())
            .or(() -> new PlainReadings(clause, names).read());
    if (found.isEmpty()) {
      return refused(clause.has(NOT) ? refusals.negated() : refusals.notUnderstood(names));
    }
    Meaning meaning = found.get();
    if (meaning.intent == null) {
      return refused(refusals.back().twoReadings(names, meaning.ties));
    }
    if (meaning.answer.clashes() || meaning.other.clashes()) {
      return refused(refusals.clash());
    }
    if (meaning.answer.isUnplaced() || meaning.other.isUnplaced()) {
      return refused(refusals.unplaced());
    }
    new Conditions(clause, meaning, today).take(asOf);
    if (isYetToCome(meaning)) {
      return refused(
          clause
              .first(Sign.OUT_OF_SCOPE)
              .map(word -> refusals.unread(word.text(), meaning))
              .orElseGet(refusals::yetToCome));
    }
    if (meaning.intent == Intent.CHANGES
        && COMPARED.matcher(clause.text()).find()
        && !RANGE.matcher(clause.text()).find()) {
      return refused(refusals.back().compared(meaning, today));
    }
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
    Optional<Refusal> late = narrowing.refuse(meaning);
    if (late.isPresent()) {
      return refused(late.get());
    }
    ignored.addAll(narrowing.forms(meaning));
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

  /** Agreements are known of days that have passed; only their ends and anniversaries of others. */
  private boolean isYetToCome(Meaning meaning) {
    return switch (meaning.intent) {
      case LAPSING, ANNIVERSARIES, ENDED -> false;
      default ->
          meaning.time != null && meaning.time.from() != null && meaning.time.from().isAfter(today);
    };
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome(null, refusal, List.of());
  }
}
