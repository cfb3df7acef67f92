package jp.enishi.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Readings that count agreements by year, country, prefecture, field or kind, or list these. */
final class GroupedReadings {
  private static final Pattern EACH =
      Pattern.compile("それぞれ|\\brespectively\\b|\\b(?:of|for) each\\b");

  private final Clause clause;
  private final List<Name> names;

  GroupedReadings(Clause clause, List<Name> names) {
    this.clause = clause;
    this.names = names;
  }

  Optional<Meaning> read() {
    if (isListOfFields()) {
      clause.take(Sign.FIELD_WORD, Sign.JOIN, Sign.COVERAGE);
      return of(Intent.FIELDS, Sides.none());
    }
    Optional<Intent> each = ofEach();
    if (each.isPresent()) {
      clause.take(Sign.BY);
      return of(each.get(), Sides.ofOne(clause));
    }
    boolean most = clause.has(Sign.MOST);
    for (Token token : List.copyOf(clause.tokens())) {
      Intent intent = dimension(token);
      boolean within =
          token.is(Sign.COUNTRY_WORD)
              && clause.sorts().stream()
                  .anyMatch(s -> s.start() < token.start() && token.end() <= s.end());
      if (intent == null || within || isOfWhichCountry(token) || isWithCountries(token)) {
        continue;
      }
      boolean beside = clause.tokens().stream().anyMatch(t -> t.is(Sign.BY) && isOf(t, token));
      boolean which =
          clause.tokens().stream()
              .anyMatch(
                  t -> t.is(Sign.WHICH) && clause.behind(t).filter(token::equals).isPresent());
      boolean asked = token.is(Sign.KIND_WORD) && token.text().matches("(what|which) .*");
      boolean byItself = asked || token.is(Sign.PREFECTURE_WORD) || token.is(Sign.YEARLY);
      boolean country = token.is(Sign.COUNTRY_WORD);
      boolean kind = token.concept() instanceof Concept.Kind;
      boolean spread =
          which
              && kind
              && names.isEmpty()
              && clause.has(Sign.AGREEMENT)
              && !most
              && clause.tokens().stream()
                  .anyMatch(t -> t.is(Sign.COUNT) && t.text().matches(".*件.*|how many.*"));
      if (beside || which && !kind || spread || byItself || most && !kind || country) {
        clause.take(Sign.BY, Sign.MOST, Sign.CHANGES, Sign.COVERAGE);
        takeToken(token);
        if (intent == Intent.AGREEMENTS_BY_YEAR && most) { // 一番多かった年はいつ
          clause.take(Sign.SINCE);
        }
        if (token.is(Sign.PREFECTURE_WORD)) {
          List.copyOf(clause.tokens()).stream()
              .filter(this::isWhichPrefecture)
              .forEach(clause::widen);
        }
        if (token.is(Sign.KIND_WORD)) {
          clause.drop(this::isExample);
        }
        boolean many = clause.has(Sign.COUNT) && clause.has(Sign.AGREEMENT);
        boolean wanted =
            counted(token)
                || which && !many
                || !clause.has(Sign.AGREEMENT)
                || !clause.has(Sign.COUNT);
        if (country && names.size() > 1) {
          return Optional.of(new Meaning(null));
        }
        boolean countries = country && !beside && !most && wanted && onlyGovernments();
        return of(countries ? Intent.COUNTRIES : intent, parties());
      }
    }
    boolean howManyCountries =
        clause.tokens().stream().anyMatch(t -> t.is(Sign.COUNT) && t.text().endsWith("国"));
    howManyCountries |= isForeignHead();
    return howManyCountries ? of(Intent.COUNTRIES, parties()) : Optional.empty();
  }

  /** 友好都市と姉妹都市、それぞれ何件: by what is named twice. */
  private Optional<Intent> ofEach() {
    if (!EACH.matcher(clause.text()).find() || !clause.has(Sign.COUNT) || !names.isEmpty()) {
      return Optional.empty();
    }
    long abroad = clause.all(Concept.InCountry.class).size();
    if (clause.all(Concept.Tie.class).stream().distinct().count() > 1) {
      return Optional.of(Intent.AGREEMENTS_BY_KIND);
    }
    return abroad > 1 ? Optional.of(Intent.AGREEMENTS_BY_COUNTRY) : Optional.empty();
  }

  /** どこの国の何という街: the town is asked for. */
  private boolean isOfWhichCountry(Token token) {
    boolean town =
        token.is(Sign.COUNTRY_WORD)
            && clause.text().substring(token.end()).matches("の(何て|なんて|何と|なんと|どこ|どの|何|なん).*")
            && clause.sorts().stream().anyMatch(s -> s.start() > token.end());
    if (town) {
      clause.take(token);
    }
    return town;
  }

  /** アジアの国と協定を結んでいる東北の県: those of the prefectures are asked for, said last. */
  private boolean isWithCountries(Token token) {
    boolean with =
        clause.japanese()
            && token.is(Sign.COUNTRY_WORD)
            && clause.text().substring(token.end()).matches("(々|ぐに)?との?(?!比).*")
            && clause.sorts().stream().anyMatch(s -> s.end() <= token.start())
            && clause.tokens().stream()
                .noneMatch(t -> t.is(Sign.BY) || t.is(Sign.COUNT) || t.is(Sign.MOST))
            && clause.sorts().stream()
                .anyMatch(s -> s.start() > token.end() && s.sort().hasKind() && isLast(s));
    if (with) {
      clause.take(token);
    }
    return with;
  }

  private boolean isLast(Phrase sort) {
    return clause.tokens().stream()
        .filter(t -> t.start() >= sort.end())
        .allMatch(
            t -> t.concept() instanceof Concept.Particle || t.is(Sign.LIST) || t.is(Sign.WHICH));
  }

  /** どの県の団体が … 県別に. */
  private boolean isWhichPrefecture(Token token) {
    return dimension(token) == Intent.AGREEMENTS_BY_PREFECTURE
        && token.concept() instanceof Concept.Kind
        && clause.tokens().stream()
            .anyMatch(t -> t.is(Sign.WHICH) && clause.behind(t).filter(token::equals).isPresent());
  }

  /** 〜が結びつきを持つ外国: countries are asked for. */
  private boolean isForeignHead() {
    List<Token> tokens =
        clause.tokens().stream().filter(t -> !(t.concept() instanceof Concept.Particle)).toList();
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    boolean head = last != null && last.is(Sign.FOREIGN) && last.text().matches("(諸)?外国|異国");
    if (head) {
      clause.sorts().stream().filter(each -> each.end() == last.end()).forEach(clause::take);
    }
    return head;
  }

  /** 国別, 国の内訳, 各国; by country. */
  private boolean isOf(Token by, Token token) {
    if (token.is(Sign.KIND_WORD) && isParted(token, by)) {
      return true;
    }
    boolean before = !clause.japanese() || by.text().matches("各|それぞれの");
    return before
        ? clause.behind(by).filter(token::equals).isPresent()
        : clause.behind(token).filter(by::equals).isPresent()
            || by.text().matches("内訳|分布|集計|分類.*") && clause.isFollowedBy(token, "で");
  }

  /** 種別（姉妹都市など）ごと: examples stand between. */
  private boolean isParted(Token token, Token by) {
    return clause.japanese()
        && token.end() <= by.start()
        && clause.text().substring(token.end(), by.start()).matches("\\(.*\\)");
  }

  /** 包括とか, 姉妹都市など: examples of kinds narrow nothing. */
  private boolean isExample(Token token) {
    String behind = clause.text().substring(token.end());
    String before = clause.text().substring(0, token.start());
    return token.text().matches("それ以外|その他|others?")
        || token.concept() instanceof Concept.Tie
            && (behind.matches("(協定)?(・[^(]*)?(とか|など|等|や|といった|なのか|or other).*")
                || before.matches(".*(such as|like|e\\.g\\.) "));
  }

  /** いくつの国, how many countries. */
  private boolean counted(Token token) {
    return clause.tokens().stream()
        .anyMatch(t -> t.is(Sign.COUNT) && clause.behind(t).filter(token::equals).isPresent());
  }

  /** Countries are counted over everybody's partners, so no sort may narrow them. */
  private boolean onlyGovernments() {
    return clause.sorts().stream()
        .allMatch(each -> each.sort().words(true, "").matches("(国内の)?(自治体|市町村|都市|団体)?"));
  }

  /** どんな分野がありますか: the fields themselves, and not what was agreed in them. */
  private boolean isListOfFields() {
    boolean other =
        clause.has(Sign.AGREEMENT, Sign.COUNT, Sign.MOST, Sign.BY, Sign.PARTNER, Sign.SHARED)
            || clause.tokens().stream()
                .map(Token::concept)
                .anyMatch(
                    c ->
                        c instanceof Concept.Tie
                            || c instanceof Concept.Field
                            || c instanceof Concept.Time);
    return clause.has(Sign.FIELD_WORD)
        && clause.has(Sign.WHICH, Sign.LIST)
        && !other
        && names.isEmpty()
        && clause.sorts().isEmpty();
  }

  private void takeToken(Token token) {
    clause.take(
        Sign.YEARLY,
        Sign.YEAR_WORD,
        Sign.COUNTRY_WORD,
        Sign.PREFECTURE_WORD,
        Sign.FIELD_WORD,
        Sign.KIND_WORD);
    if (token.concept() instanceof Concept.Kind) {
      clause.widen(token);
    }
  }

  private static Intent dimension(Token token) {
    if (token.is(Sign.YEAR_WORD) || token.is(Sign.YEARLY)) {
      return Intent.AGREEMENTS_BY_YEAR;
    }
    if (token.is(Sign.COUNTRY_WORD)) {
      return Intent.AGREEMENTS_BY_COUNTRY;
    }
    if (token.is(Sign.FIELD_WORD)) {
      return Intent.AGREEMENTS_BY_FIELD;
    }
    if (token.is(Sign.KIND_WORD)) {
      return Intent.AGREEMENTS_BY_KIND;
    }
    boolean prefectures =
        token.is(Sign.PREFECTURE_WORD)
            || token.concept() instanceof Concept.Kind kind
                && kind.kinds().contains("Prefecture")
                && !kind.kinds().contains("Municipality");
    return prefectures ? Intent.AGREEMENTS_BY_PREFECTURE : null;
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
