package jp.enishi.ask;

import java.util.List;
import java.util.Optional;

/** Readings without a word that gives them away: partners, agreements, organisations of a sort. */
final class PlainReadings {

  private static final String RANK = "(?<=..)[市町村区都道府県州省]$";

  private final Clause clause;
  private final List<Name> names;

  PlainReadings(Clause clause, List<Name> names) {
    this.clause = clause;
    this.names = names;
  }

  /** A meaning without intent says that two are equally near. */
  Optional<Meaning> read() {
    List<Phrase> phrases = clause.names();
    boolean except = phrases.stream().anyMatch(Phrase::except);
    boolean tied =
        clause.has(Sign.TIE, Sign.PARTNER, Sign.AGREEMENT)
            || !clause.all(Concept.Tie.class).isEmpty();
    boolean asked = tied || clause.has(Sign.WHICH, Sign.ELSE) || !clause.sorts().isEmpty();
    Optional<Meaning> apart = new NotTied(clause, names).read();
    if (apart.isPresent()) {
      return apart;
    }
    if (names.size() >= 2 && tied && isEither() && !isUnsure() && !Agreements.areWantedBy(clause)) {
      Optional<Meaning> either = of(Intent.PARTNERS, Sides.ofOne(clause));
      either.get().either = true;
      return either;
    }
    if (names.size() >= 2 && (except && asked || clause.has(Sign.ELSE, Sign.ONLY))) {
      return others(phrases, except);
    }
    return switch (names.size()) {
      case 0 -> nobody(tied);
      case 1 -> one(tied);
      case 2 -> two();
      default -> together();
    };
  }

  /** 下関市と福岡市と北九州市の協定: made by all of them. */
  private Optional<Meaning> together() {
    boolean listed =
        !isEither()
            && !isAnyOfThem()
            && java.util.stream.IntStream.range(1, names.size())
                .allMatch(i -> between(i).matches("と|や|、|・|と、|,|and|, and"));
    return listed && Agreements.areWantedBy(clause)
        ? of(Intent.AGREEMENTS, Sides.ofOne(clause))
        : Optional.empty();
  }

  private Optional<Meaning> others(List<Phrase> phrases, boolean except) {
    if (isOfOneOfThem() || isComparison()) {
      return Optional.empty();
    }
    Meaning meaning = new Meaning(Intent.PARTNERS);
    int anchor = names.size() - 1;
    if (except) {
      clause.take(Sign.EXCEPT);
      for (int i = 0; i < names.size(); i++) {
        if (!phrases.get(i).except()) {
          meaning.names.add(names.get(i));
        } else {
          meaning.without.add(names.get(i));
        }
      }
      if (meaning.names.size() != 1) {
        return Optional.empty();
      }
    } else {
      boolean only = clause.has(Sign.ONLY) || isSubject(phrases.get(1));
      int flagged = phrases.get(0).other() && only ? 0 : anchor;
      for (int i = 0; i < names.size(); i++) {
        (i == flagged ? meaning.names : meaning.without).add(names.get(i));
      }
    }
    clause.take(Sign.ELSE);
    meaning.answer = Sides.ofOne(clause).answer();
    return Optional.of(meaning);
  }

  /** オウル市とは藤沢市が交わしている: the second is the one who did. */
  private boolean isSubject(Phrase second) {
    return clause.japanese() && clause.text().substring(second.end()).matches("(さん)?(が|も).*");
  }

  /** 瀋陽市と友好都市の川崎市: the tie says which one, and does not narrow what is asked. */
  private boolean isOfOneOfThem() {
    return clause.japanese()
        && clause.tokens().stream()
            .filter(t -> t.concept() instanceof Concept.Tie)
            .anyMatch(
                t ->
                    clause.names().stream()
                        .anyMatch(
                            n ->
                                n.start() > t.end()
                                    && clause.text().substring(t.end(), n.start()).equals("の")));
  }

  private Optional<Meaning> two() {
    if (isEither() || isDoubted()) {
      return Optional.empty();
    }
    boolean who =
        clause.has(Sign.WHICH)
                && clause.tokens().stream()
                    .anyMatch(
                        t ->
                            t.is(Sign.WHICH)
                                && t.text().matches("どこ|どちら|誰|だれ|who|which|what|where"))
            || clause.sorts().stream().anyMatch(each -> each.sort().hasKind())
            || clause.has(Sign.PARTNER) && !clause.has(Sign.AGREEMENT)
            || isOfWhomTheyHave();
    if (who && !Agreements.areWantedBy(clause)) {
      Meaning open = new Meaning(null);
      open.ties.addAll(clause.all(Concept.Tie.class));
      return Optional.of(open);
    }
    return of(Intent.AGREEMENTS, Sides.ofOne(clause));
  }

  /**
   * ミュンヘンとポートランドの姉妹都市, sister cities of Munich and Portland: those of both, those of each, or the
   * tie between the two.
   */
  private boolean isOfWhomTheyHave() {
    int first = clause.names().get(0).start();
    int last = clause.names().get(names.size() - 1).end();
    return clause.tokens().stream()
        .filter(t -> t.concept() instanceof Concept.Tie)
        .filter(t -> t.text().matches(".*(都市|県州|州県|港|cit(y|ies)|towns?|ports?)"))
        .anyMatch(
            t ->
                clause.japanese()
                    ? t.start() >= last
                        && clause.text().substring(last, t.start()).equals("の")
                        && !clause
                            .text()
                            .substring(t.end())
                            .matches("(提携|関係|の?(協定|縁組|提携|関係|盟約)|として|に(?!は)|であ|です?か|だ|になっ).*")
                    : t.end() <= first
                        && clause
                            .text()
                            .substring(t.end(), first)
                            .matches(" (of|for) (the )?(cit(y|ies) of )?"));
  }

  /** 瀋陽市か大連市, Kobe or Osaka: not the two together. */
  private boolean isEither() {
    boolean any = isAnyOfThem();
    for (int i = 1; i < names.size(); i++) {
      if (any && between(i).matches("[、,・と]?")) {
        continue;
      }
      if (!between(i).matches("[、,]|(か|とか)?、?(か|または|もしくは|あるいは|それか)?|, or|or|and/or")
          || between(i).isEmpty()) {
        return false;
      }
    }
    return !between(names.size() - 1).matches("[、,]") || isAnyOfThem();
  }

  /** 瀋陽市、大連市、天津市のいずれかと. */
  private boolean isAnyOfThem() {
    return clause
        .text()
        .substring(clause.names().get(names.size() - 1).end())
        .matches("の?(うちの?)?(いずれか|どれか|どちらか).*");
  }

  /** Whether it is said first and then put right: Kobe, or was it Osaka. */
  private boolean isDoubted() {
    return between(1).matches(".*\\bor (was it|is it|maybe|rather|perhaps)\\b.*")
        || between(1).equals("either");
  }

  /** More partners than Sapporo; but other partners than Sapporo. */
  private boolean isComparison() {
    return clause.first(Sign.EXCEPT).filter(t -> t.text().equals("than")).isPresent()
        && !clause.text().matches(".*\\bothers? .*\\bthan\\b.*");
  }

  /** 福島市か福島県, Oakland or Auckland: so alike that only one of the two is meant. */
  private boolean isUnsure() {
    String one = names.get(0).name();
    String other = names.get(1).name();
    return one.replaceFirst(RANK, "").equals(other.replaceFirst(RANK, ""));
  }

  /** What stands between a name and the one before. */
  private String between(int i) {
    List<Phrase> phrases = clause.names();
    return clause.text().substring(phrases.get(i - 1).end(), phrases.get(i).start()).strip();
  }

  private Optional<Meaning> one(boolean tied) {
    clause.take(Sign.ELSE);
    if (clause.names().get(0).except()) {
      return Optional.empty();
    }
    if (Agreements.areWantedBy(clause)) {
      return of(Intent.AGREEMENTS, Sides.ofOne(clause));
    }
    boolean mostFirst =
        (tied || Sides.ofOne(clause).answer().restricted()) && clause.take(Sign.MOST);
    boolean narrowed =
        Sides.ofOne(clause).answer().restricted()
            || !clause.all(Concept.Field.class).isEmpty()
            || !clause.all(Concept.Time.class).isEmpty()
            || !clause.all(Concept.Months.class).isEmpty();
    if (!tied && AboutOne.isWhatSort(clause)) {
      clause.sorts().forEach(clause::take);
      return profile();
    }
    if (AboutOne.areParts(clause)) {
      return Optional.empty();
    }
    boolean who = clause.has(Sign.WHICH) && !clause.has(Sign.ABOUT);
    if (who && !tied && !narrowed && !clause.names().get(0).other()) {
      return isWhere() ? Optional.empty() : profile();
    }
    if (tied || narrowed || who) {
      Optional<Meaning> partners = of(Intent.PARTNERS, Sides.ofOne(clause));
      partners.get().mostFirst = mostFirst;
      return partners;
    }
    return profile();
  }

  private Optional<Meaning> profile() {
    clause.take(Sign.ABOUT);
    boolean counted = clause.has(Sign.COUNT, Sign.LIST, Sign.MOST);
    return counted ? Optional.empty() : of(Intent.PROFILE, Sides.none());
  }

  private boolean isWhere() {
    return clause.tokens().stream()
        .anyMatch(t -> t.is(Sign.WHICH) && t.text().matches("どこ.*|何処|where|どちら|いずれ|どの辺"));
  }

  private Optional<Meaning> nobody(boolean tied) {
    Sides sides = Sides.of(clause);
    boolean narrowed =
        sides.answer().restricted()
            || sides.other().restricted()
            || !clause.all(Concept.Field.class).isEmpty()
            || !clause.all(Concept.Tie.class).isEmpty()
            || !clause.all(Concept.Time.class).isEmpty()
            || !clause.all(Concept.Months.class).isEmpty()
            || clause.tokens().stream().anyMatch(t -> DocumentForm.of(t).isPresent());
    if (Agreements.areWantedBy(clause)) {
      boolean asked = clause.has(Sign.COUNT, Sign.LIST, Sign.WHICH) || narrowed;
      return asked ? of(Intent.AGREEMENTS, sides) : Optional.empty();
    }
    if (!narrowed) {
      return Optional.empty();
    }
    boolean narrow = clause.all(Concept.Tie.class).stream().anyMatch(Concept.Tie::isNarrow);
    if (narrow && !sides.answer().hasKind()) {
      return of(Intent.AGREEMENTS, sides);
    }
    boolean onlyTie = !sides.answer().restricted() && !sides.other().restricted();
    if (onlyTie && !clause.has(Sign.WHICH, Sign.PARTNER, Sign.TIE)) {
      return of(Intent.AGREEMENTS, sides);
    }
    if (tied || sides.other().restricted() || !clause.all(Concept.Field.class).isEmpty()) {
      return of(Intent.ORGANIZATIONS, sides);
    }
    return sides.answer().hasKind() ? of(Intent.LIST_ORGANIZATIONS, sides) : Optional.empty();
  }

  private Optional<Meaning> of(Intent intent, Sides sides) {
    return Optional.of(Meaning.of(intent, names, sides));
  }
}
