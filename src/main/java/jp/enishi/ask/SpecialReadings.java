package jp.enishi.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Readings that a particular word gives away: 共通, 経路, 周年, 連絡先 … */
final class SpecialReadings {

  /** 友好都市関係はあるけれど…: that they have the tie is said before what they lack. */
  private static final String TIED_BUT =
      ".*(都市|提携|関係|協定)(は|が|を)(ある|あり|あっ|持|結|もっ|もち).*|.*で提携しているが.*";

  private final Clause clause;
  private final List<Name> names;
  private final LocalDate today;

  SpecialReadings(Clause clause, List<Name> names, LocalDate today) {
    this.clause = clause;
    this.names = names;
    this.today = today;
  }

  Optional<Meaning> read() {
    boolean council = names.stream().anyMatch(Name::isCouncil);
    boolean ofCouncils = clause.sorts().stream().anyMatch(each -> each.sort().isCouncil());
    int n = names.size();
    int fields = clause.all(Concept.Field.class).size();
    boolean not = clause.has(Sign.NOT);
    boolean grouped =
        clause.has(Sign.FIELD_WORD, Sign.KIND_WORD) && clause.has(Sign.AGREEMENT, Sign.COUNT);
    if (clause.has(Sign.COVERAGE) && fields == 0 && n == 0 && !grouped) {
      clause.take(Sign.COVERAGE, Sign.NOT, Sign.IN_FORCE, Sign.SINCE, Sign.UNDER, Sign.JOIN);
      return of(Intent.COVERAGE);
    }
    if (n >= 1 && !not && citations()) {
      clause.take(Sign.COVERAGE, Sign.UNDER);
      Optional<Meaning> cited = of(Intent.CITATIONS, Sides.ofOne(clause));
      cited.get().ofAgreements = n == 1 && clause.has(Sign.AGREEMENT);
      return cited;
    }
    if (n == 1 && isSurveyed()) {
      clause.take(Sign.COVERAGE, Sign.NOT, Sign.JOIN);
      return of(Intent.SURVEYS);
    }
    boolean apart =
        clause.has(Sign.EXCEPT)
            && !clause.has(Sign.AGREEMENT, Sign.SHARED)
            && (!clause.has(Sign.PARTNER) || bareTies());
    if (n == 2 && ofCouncils && (clause.has(Sign.PATH, Sign.THROUGH) || apart)) {
      return pathsWith(clause.has(Sign.EXCEPT, Sign.NOT));
    }
    if (n == 1 && not && (clause.has(Sign.THROUGH) || partnersOfPartners()) && notYet()) {
      clause.take(Sign.THROUGH, Sign.NOT, Sign.TOGETHER);
      return through();
    }
    if (not) {
      boolean with =
          clause.sorts().size() > 1
              || clause.sorts().stream().anyMatch(each -> each.sort().hasPlace())
              || !clause.sorts().isEmpty() && clause.text().matches(TIED_BUT);
      return n == 0 && fields >= 1 && with ? withoutField() : Optional.empty();
    }
    if (n == 2 && (clause.has(Sign.PATH, Sign.THROUGH) || bareTies())) {
      clause.take(Sign.PATH, Sign.THROUGH);
      return of(Intent.PATHS);
    }
    if (fields == 2 && n == 0 && (clause.take(Sign.SHARED) || both())) {
      return of(Intent.BOTH_FIELDS, Sides.of(clause));
    }
    boolean party =
        n == 2 && isPartyEach()
            || !ofCouncils && clause.has(Sign.JOIN) && Agreements.areWantedBy(clause);
    if (n >= 2 && clause.has(Sign.SHARED) && party) {
      clause.take(Sign.SHARED, Sign.JOIN);
      return of(Intent.AGREEMENTS, Sides.ofOne(clause));
    }
    if (n >= 2 && (clause.take(Sign.SHARED) || each())) {
      boolean joined = clause.take(Sign.JOIN) || ofCouncils && clause.take(Sign.MEMBERS);
      clause.take(Sign.SAME);
      if (!ofCouncils && !joined) {
        clause.take(Sign.SINCE); // the answer says since when with each
      }
      return of(ofCouncils || joined ? Intent.COUNCILS : Intent.SHARED, Sides.ofOne(clause));
    }
    if (n >= 2 && clause.has(Sign.SAME) && clause.has(Sign.PARTNER, Sign.TIE)) {
      clause.take(Sign.SAME);
      return of(Intent.SHARED, Sides.ofOne(clause));
    }
    if (n == 1 && clause.has(Sign.SHARED, Sign.SAME) && clause.has(Sign.PARTNER, Sign.TIE)) {
      clause.take(Sign.SHARED, Sign.SAME, Sign.MOST, Sign.ELSE, Sign.MEMBERS);
      return of(Intent.CO_PARTNERS, Sides.ofShared(clause));
    }
    if (n == 1 && (clause.take(Sign.THROUGH) || partnersOfPartners())) {
      clause.take(Sign.CHANGES, Sign.NEWEST);
      return through();
    }
    if (n == 0
        && clause.has(Sign.TOGETHER)
        && (ofCouncils || clause.has(Sign.JOIN, Sign.MEMBERS))) {
      clause.take(Sign.TOGETHER, Sign.JOIN, Sign.MEMBERS, Sign.MOST, Sign.SAME, Sign.THROUGH);
      clause.take(Sign.SHARED);
      clause.sorts().stream().filter(each -> each.sort().isCouncil()).forEach(clause::forget);
      return of(Intent.COUNCIL_PAIRS, Sides.ofOne(clause));
    }
    if (council && n == 1 && !clause.has(Sign.AGREEMENT, Sign.CONTACT, Sign.SINCE, Sign.THROUGH)) {
      clause.take(Sign.MEMBERS, Sign.JOIN);
      clause.sorts().stream().filter(this::isPartOfName).forEach(clause::forget);
      return of(Intent.MEMBERS, Sides.ofOne(clause));
    }
    if (n >= 1 && !council && (ofCouncils && !clause.has(Sign.AGREEMENT) || joins())) {
      clause.take(Sign.JOIN, Sign.TOGETHER, Sign.SAME);
      if (!isOfMembers()) {
        clause.take(Sign.MEMBERS);
      }
      return of(Intent.COUNCILS);
    }
    if (clause.has(Sign.CONTACT) && n >= 1 && !isOfSigners()) {
      clause.take(Sign.CONTACT, Sign.UNITS);
      return of(Intent.CONTACTS);
    }
    if (clause.has(Sign.UNITS) && n == 1) {
      clause.take(Sign.UNITS);
      return of(Intent.UNITS);
    }
    if (clause.has(Sign.UNDER) && !clause.all(Concept.Tie.class).isEmpty()) {
      clause.take(Sign.UNDER);
      return of(Intent.UNDER);
    }
    return new TimedReadings(clause, names, today).read();
  }

  private Optional<Meaning> through() {
    Optional<Meaning> through = of(Intent.THROUGH, Sides.ofOne(clause));
    if (clause.take(Sign.IN_FORCE)) {
      through.get().asOf = today;
      through.get().asOfSaid = true;
    }
    return through;
  }

  private Optional<Meaning> withoutField() {
    clause.take(Sign.NOT);
    return of(Intent.WITHOUT_FIELD, Sides.of(clause));
  }

  /** 大阪府と大阪市、どちらも当事者の協定: made by the two together. */
  private boolean isPartyEach() {
    return clause.tokens().stream().anyMatch(t -> t.is(Sign.TIE) && t.text().startsWith("当事者"))
        && Agreements.areWantedBy(clause);
  }

  /** 大阪市も川崎市も提携している先. */
  private boolean each() {
    return clause.names().stream()
        .allMatch(
            phrase ->
                clause.tokens().stream()
                    .anyMatch(
                        t -> t.start() == phrase.end() && t.isParticle(Set.of("も", "とも", "にも"))));
  }

  /**
   * Which document says so; what is covered and what is left out is asked of all and not of one.
   */
  private boolean citations() {
    return clause.tokens().stream()
        .anyMatch(
            t ->
                t.is(Sign.COVERAGE)
                    && t.text()
                        .matches(
                            "[どな何].*調査|.*(資料|文書|出典|典拠|根拠|裏付け|記載|書|載|情報源|情報元|ソース|元データ|引用|原典|出どころ|出所).*"
                                + "|.*(source|document|stated|written|evidence|citation|reference|"
                                + "says so|provenance).*|(which|what) surveys?"));
  }

  /** 川崎市は調査されていますか: whether anybody looked into it, and not into some of its ties. */
  private boolean isSurveyed() {
    boolean plain =
        !clause.has(Sign.PARTNER, Sign.AGREEMENT, Sign.ELSE, Sign.EXCEPT, Sign.MOST)
            && clause.all(Concept.Tie.class).isEmpty()
            && clause.all(Concept.Field.class).isEmpty();
    return plain
        && clause.tokens().stream()
            .anyMatch(
                t ->
                    t.is(Sign.COVERAGE)
                        && t.text()
                            .matches("調査.*|未調査|調べ.*|対象.*|カバー.*|網羅|.*survey.*|(not )?cover.*"));
  }

  /** 連携推進本部会議: said behind the name of a body without a particle, it is what the body is. */
  private boolean isPartOfName(Phrase sort) {
    return sort.sort().isCouncil()
        && clause.names().stream().anyMatch(name -> name.end() == sort.start());
  }

  /** 富山県が入っている協議会のメンバー: of bodies that would first have to be found. */
  private boolean isOfMembers() {
    return clause.sorts().stream()
        .filter(each -> each.sort().isCouncil())
        .anyMatch(
            each ->
                clause.tokens().stream()
                    .anyMatch(
                        t ->
                            t.is(Sign.MEMBERS)
                                && t.start() >= each.end()
                                && clause.text().substring(each.end(), t.start()).equals("の")));
  }

  /** まだ結んでいない: as those one meets through another are anyway. */
  private boolean notYet() {
    return clause.text().matches(".*(まだ|未だ|いまだ|未).*|.*\\byet\\b.*");
  }

  /** 協議会を通さずに, including councils: what counts as a step. */
  private Optional<Meaning> pathsWith(boolean without) {
    clause.take(Sign.PATH, Sign.THROUGH, Sign.EXCEPT, Sign.NOT, Sign.JOIN, Sign.PARTNER);
    clause.sorts().stream().filter(each -> each.sort().isCouncil()).forEach(clause::forget);
    Optional<Meaning> paths = of(Intent.PATHS);
    paths.get().councils = !without;
    return paths;
  }

  /** 加盟 is said of bodies only; 入っている also of much else. */
  private boolean joins() {
    return clause.tokens().stream()
        .anyMatch(
            t -> t.is(Sign.JOIN) && t.text().matches("(加盟|加入|所属|属|参画).*|.*(member|belong).*"));
  }

  /** 川崎市と札幌市のつながり: of two, how they hang together. */
  private boolean bareTies() {
    return clause.tokens().stream()
        .anyMatch(t -> t.is(Sign.PARTNER) && t.text().matches("つながり|繋がり|connections?"));
  }

  /** 署名した部署: who signed, whoever is in charge. */
  private boolean isOfSigners() {
    return clause.has(Sign.UNITS) && clause.text().matches(".*(署名|調印)(し|を|に).*");
  }

  /** 札幌市の提携先の提携先. */
  private boolean partnersOfPartners() {
    return clause.tokens().stream().filter(t -> t.is(Sign.PARTNER)).count() == 2
        && !clause.has(Sign.SHARED, Sign.SAME, Sign.MOST);
  }

  /** 教育と環境の両方, 教育でも環境でも, both education and environment. */
  private boolean both() {
    boolean or =
        clause.tokens().stream().anyMatch(t -> t.text().matches("や|か|または|あるいは|or"))
            || between().matches("(分野)?、?(や|か|または|もしくは|あるいは|とか|それか|and/or|or)");
    return !or && !listed() && !Agreements.areWantedBy(clause);
  }

  /** 水道・環境分野: either of them. */
  private boolean listed() {
    return fields().get(1).text().startsWith("・") || between().matches("[・/／]");
  }

  /** What stands between the two fields. */
  private String between() {
    return clause.text().substring(fields().get(0).end(), fields().get(1).start()).strip();
  }

  private List<Token> fields() {
    return clause.tokens().stream().filter(t -> t.concept() instanceof Concept.Field).toList();
  }

  private Optional<Meaning> of(Intent intent) {
    return of(intent, Sides.none());
  }

  private Optional<Meaning> of(Intent intent, Sides sides) {
    return Optional.of(Meaning.of(intent, names, sides));
  }
}
