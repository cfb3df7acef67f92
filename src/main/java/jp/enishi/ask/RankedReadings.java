package jp.enishi.ask;

import java.util.List;
import java.util.Optional;

/** Readings that put in order: since when, the newest and the oldest, who has most. */
final class RankedReadings {
  private final Clause clause;
  private final List<Name> names;

  RankedReadings(Clause clause, List<Name> names) {
    this.clause = clause;
    this.names = names;
  }

  Optional<Meaning> read() {
    if (clause.has(Sign.NEWEST, Sign.OLDEST) && clause.has(Sign.SINCE) && names.isEmpty()) {
      return extremes();
    }
    Optional<Meaning> grouped = new GroupedReadings(clause, names).read();
    if (grouped.isPresent()) {
      return grouped;
    }
    if (inOrder() && clause.has(Sign.AGREEMENT) && clause.has(Sign.SINCE)) {
      return extremes();
    }
    boolean since = clause.has(Sign.SINCE) || names.size() == 2 && clause.has(Sign.YEAR_WORD);
    if (since && isWhoToo()) {
      clause.take(Sign.SINCE);
      return of(Intent.PARTNERS, parties());
    }
    if (since && !names.isEmpty()) {
      clause.take(Sign.SINCE, Sign.OLDEST, Sign.YEAR_WORD);
      return of(Intent.SINCE, parties());
    }
    if (clause.has(Sign.NEWEST, Sign.OLDEST)) {
      return extremes();
    }
    if ((clause.has(Sign.MOST) || top()) && names.isEmpty() && !clause.has(Sign.SINCE)) {
      if (isOneOfTwo()) {
        return Optional.of(new Meaning(null));
      }
      clause.take(Sign.MOST);
      Optional<Meaning> rank = of(Intent.RANK, ranked());
      rank.get().byAgreements = byAgreements();
      return rank;
    }
    return Optional.empty();
  }

  /** 友好都市はどこですか。時期も: who they are, of whom the answer says since when. */
  private boolean isWhoToo() {
    return names.size() == 1
        && clause.first(Sign.SINCE).isPresent()
        && (isPartnersAndDate()
            || clause
                .text()
                .matches(
                    "(.*(どこ|誰|だれ|どちら).*[。?!].*(も|併せ|あわせ).*)|(who|which|where).*\\band (since )?when\\b.*"));
  }

  /** 姉妹都市と締結日. */
  private boolean isPartnersAndDate() {
    int at = clause.first(Sign.SINCE).orElseThrow().start();
    return clause.tokens().stream()
        .filter(t -> t.concept() instanceof Concept.Tie || t.is(Sign.PARTNER))
        .anyMatch(
            t ->
                t.end() < at
                    && clause.text().substring(t.end(), at).matches("と(その)?|および|、| and (the )?"));
  }

  /** 韓国と中国、多いのはどっち: of two that are said, and no ranking of all. */
  private boolean isOneOfTwo() {
    return clause.tokens().stream()
            .anyMatch(t -> t.is(Sign.WHICH) && t.text().matches("どっち|どちら|which of the two"))
        && clause.sorts().stream().filter(each -> each.sort().hasPlace()).count() > 1;
  }

  private Optional<Meaning> extremes() {
    boolean oldest = clause.has(Sign.OLDEST);
    boolean ordered = inOrder();
    if (ordered && clause.all(Concept.Number.class).isEmpty()) {
      if (!clause.has(Sign.AGREEMENT)) {
        return Optional.empty();
      }
      clause.take(Sign.NEWEST, Sign.OLDEST, Sign.SINCE);
      Optional<Meaning> all = of(Intent.AGREEMENTS, parties());
      all.get().oldestFirst = oldest;
      return all;
    }
    clause.take(Sign.NEWEST, Sign.OLDEST, Sign.MOST, Sign.SINCE, Sign.YEAR_WORD);
    return of(oldest ? Intent.OLDEST : Intent.NEWEST, parties());
  }

  /** 日付の古い順に, 新しいものから: all of them in order. */
  private boolean inOrder() {
    return clause.tokens().stream()
            .anyMatch(
                t -> (t.is(Sign.NEWEST) || t.is(Sign.OLDEST)) && t.text().matches(".*順.*|.* first"))
        || clause.text().matches(".*(古|新し)い(もの|ほう|方|協定)から(?!の).*");
  }

  /** トップ10, 上位5. */
  private boolean top() {
    return clause.tokens().stream()
        .anyMatch(
            t -> t.concept() instanceof Concept.Number && t.text().matches("(上位|トップ|ベスト|top).*"));
  }

  /** 協定件数が多い, most agreements; but 協定を結ぶ相手が多い is of partners. */
  private boolean byAgreements() {
    boolean partners = clause.has(Sign.PARTNER) || isCounted();
    return !partners
        && clause.tokens().stream()
            .anyMatch(
                t ->
                    t.is(Sign.AGREEMENT)
                        || t.concept() instanceof Concept.Tie
                            && t.text().matches(".*(協定|agreements?)")
                        || t.is(Sign.COUNT) && t.text().matches("(協定|締結) ?件?数|.*agreement.*"));
  }

  /** 協定を結んでいる自治体の数: how many of them there are, and not how many agreements. */
  private boolean isCounted() {
    return clause.japanese()
        && clause.sorts().stream()
            .anyMatch(sort -> clause.text().substring(sort.end()).matches("の?数[がのは].*"));
  }

  private Sides ranked() {
    Sides sides = Sides.of(clause);
    boolean onlyOther = !sides.answer().restricted() && sides.other().restricted();
    boolean asked = clause.has(Sign.WHICH);
    return onlyOther && !asked && !sides.other().hasPlace()
        ? new Sides(sides.other(), new Sort())
        : sides;
  }

  private Sides parties() {
    if (!names.isEmpty()) {
      return Sides.ofOne(clause);
    }
    return Sides.of(clause);
  }

  private Optional<Meaning> of(Intent intent, Sides sides) {
    return Optional.of(Meaning.of(intent, names, sides));
  }
}
