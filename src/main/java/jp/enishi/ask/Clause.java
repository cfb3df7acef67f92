package jp.enishi.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question cut into words, with what a reading has made use of. */
final class Clause {

  private static final String WEAK =
      "has|have|having|had|made|got|keep|keeps|formed|持.*|も[つっ]|行っ|署名.*|選.*";

  /** 企業も含めて: so that a sort narrows nothing. */
  private static final String INCLUSIVE = "(?:など|等)?(?:も|を)?(?:含め|問わ|(?:だけ)?に限ら).*";

  private static final Pattern HOW_MANY =
      Pattern.compile("(?:の|、)?(\\d)(?:つ|者|市町村|町村|自治体|団体|都市|市|県|町|村|社|大学|校)(?=が|は|とも|の|で|に|、)");

  /** So many letters of hiragana are no pronoun. */
  private static final Pattern UNKNOWN_PARTNER =
      Pattern.compile("(?:^|[。、 ])([ぁ-ゖー]{5,})と(?=[^ぁ-ゖ])");

  private static final String WISH = "を?(?:し|に)?たい.*";

  private final List<Token> tokens;
  private final List<Phrase> phrases;
  private final boolean japanese;
  private final Set<Token> used = new HashSet<>();

  private final String text;
  private final List<Token> passed;
  private final List<Token> said;

  Clause(String text, List<Token> tokens, boolean japanese) {
    this.text = text;
    this.said = tokens;
    this.passed = tokens.stream().filter(t -> t.concept() instanceof Concept.Passed).toList();
    this.tokens =
        new ArrayList<>(
            tokens.stream()
                .filter(
                    t ->
                        !(t.concept() instanceof Concept.Noise
                            || t.concept() instanceof Concept.Passed))
                .toList());
    this.japanese = japanese;
    this.tokens.removeIf(this::isMereQuestion);
    if (count(Concept.Named.class) < 2) { // How are Toyohashi's agreements distributed by type?
      this.tokens.removeIf(t -> t.is(Sign.PATH) && t.text().matches("how (are|is|does)"));
    }
    this.phrases = new ArrayList<>();
    for (Phrase each : Phrases.of(text, this.tokens, japanese)) {
      if (!each.isName() && text.substring(each.end()).matches(INCLUSIVE)) {
        take(each);
      } else {
        phrases.add(each);
      }
    }
    sorts().stream().filter(this::isInApposition).forEach(this::forget);
    sorts().stream().filter(this::isApart).forEach(this::forget);
    sorts().stream().filter(this::isSaidBefore).forEach(this::forget);
    forgetHowManyAreNamed();
  }

  private long count(Class<? extends Concept> type) {
    return tokens.stream().filter(t -> type.isInstance(t.concept())).count();
  }

  /** 満了する協定ない？: whether there is one, and not that there is none. */
  private boolean isMereQuestion(Token token) {
    int at = tokens.indexOf(token);
    if (!token.is(Sign.NOT)
        || !token.text().matches("ない|ありませんか|ないか|無い")
        || at < 1
        || !text.substring(token.end()).matches("(の|か|かな|ですか|でしょうか)?[?。]*")) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean thing =
        before.is(Sign.AGREEMENT)
            || before.is(Sign.PARTNER)
            || before.is(Sign.WHICH)
            || before.concept() instanceof Concept.Kind;
    return thing && before.end() == token.start();
  }

  /** 企業は要らないので、大学との協定: what is left out is none of what is asked for. */
  private boolean isApart(Phrase left) {
    boolean apart =
        left.except()
            && sorts().stream().anyMatch(s -> !s.except() && s.sort().isApartFrom(left.sort()));
    if (apart) {
      tokens.stream()
          .filter(t -> t.is(Sign.EXCEPT) && t.start() >= left.end())
          .findFirst()
          .ifPresent(used::add);
    }
    return apart;
  }

  /** 政令市のうち、ロシアの都市と結んでいる市: what was said more narrowly before. */
  private boolean isSaidBefore(Phrase sort) {
    return japanese
        && !sort.sort().hasPlace()
        && sorts().stream()
            .anyMatch(
                before ->
                    before.end() < sort.start()
                        && before.sort().isWithin(sort.sort())
                        && text.substring(before.end()).matches("(のうち|の中|のなか|の内)(で|に|から)?.*"));
  }

  /** "Hokkaido (the prefecture)", "the company Komatsu": what somebody who is named is. */
  private boolean isInApposition(Phrase sort) {
    return names().stream()
        .filter(name -> sort.sort().mayBe(name.name()))
        .anyMatch(
            name ->
                name.end() <= sort.start()
                    ? text.substring(name.end(), sort.start()).matches(" ?\\((the |an? )?")
                            && text.startsWith(")", sort.end())
                        || text.substring(0, sort.start()).matches(".*\\bi mean (the )?")
                    : !japanese
                        && sort.end() < name.start()
                        && text.substring(sort.end(), name.start()).isBlank()
                        && text.substring(0, sort.start()).endsWith("the "));
  }

  /** 射水市、氷見市、砺波市の3市が: how many those are that were named just before. */
  private void forgetHowManyAreNamed() {
    List<Phrase> names = names();
    if (names.size() < 3) {
      return;
    }
    Matcher many = HOW_MANY.matcher(text).region(names.get(names.size() - 1).end(), text.length());
    if (many.lookingAt() && Integer.parseInt(many.group(1)) == names.size()) {
      String rank = many.group().replaceAll("[のがはでにとも、0-9]", "");
      if (rank.matches("[市県町村]")) {
        names.forEach(each -> each.narrow(rank));
      }
      phrases.removeIf(each -> each.start() >= many.start(1) && each.end() <= many.end());
      tokens.removeIf(each -> each.start() >= many.start(1) && each.end() <= many.end());
    }
  }

  String text() {
    return text;
  }

  boolean japanese() {
    return japanese;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Words passed over, to be named in the answer. */
  List<Token> passed() {
    return passed;
  }

  /** Whether it is about ties at all: with nothing but "have" it is not. */
  boolean isOnSubject() {
    return tokens.stream()
        .anyMatch(
            t ->
                t.concept() instanceof Concept.Tie
                    || t.concept() instanceof Concept.Field && t.text().matches(".*(交流|協定)")
                    || t.concept() instanceof Concept.Kind kind && kind.kinds().contains("Council")
                    || t.concept() instanceof Concept.Signal s
                        && s.sign().isSubject()
                        && !t.text().matches(WEAK));
  }

  /** 提携したい, 破棄したい: what is wished for. */
  Optional<Token> wished() {
    return tokens.stream()
        .filter(t -> t.concept() instanceof Concept.Signal s && s.sign().isSubject())
        .filter(t -> text.substring(t.end()).matches(WISH))
        .findFirst();
  }

  /** せぶんいれぶんと協定を: what stands where a partner is named, and is nobody's name. */
  Optional<Token> unknownPartner() {
    Matcher beside = UNKNOWN_PARTNER.matcher(text);
    while (japanese && beside.find()) {
      int start = beside.start(1);
      int end = beside.end(1);
      boolean free =
          said.stream()
              .filter(t -> t.end() > start && t.start() < end)
              .allMatch(
                  t ->
                      t.concept() instanceof Concept.Noise
                          || t.concept() instanceof Concept.Passed);
      boolean tied = tokens.stream().anyMatch(t -> t.start() == beside.end() && isOfTies(t));
      if (free && tied) {
        return Optional.of(new Token(new Concept.Unknown(), beside.group(1), start, end));
      }
    }
    return Optional.empty();
  }

  /**
   * 札幌市中央区, Tokyo Metropolis: what stands right behind a name without a word between, and lies
   * elsewhere, is no second organisation but belongs to the first.
   */
  Optional<Token> strayName() {
    List<Phrase> names = names();
    for (int i = 1; i < names.size(); i++) {
      Phrase before = names.get(i - 1);
      Phrase name = names.get(i);
      String said = text.substring(name.start(), name.end());
      boolean beside =
          text.substring(before.end(), name.start()).isBlank()
              && Character.isLetterOrDigit(said.charAt(0));
      boolean ward = japanese && said.endsWith("区");
      if (beside && (ward || !japanese && names.size() > 2)) {
        return Optional.of(new Token(new Concept.Unknown(), said, name.start(), name.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfTies(Token token) {
    return token.is(Sign.TIE) || token.is(Sign.AGREEMENT) || token.concept() instanceof Concept.Tie;
  }

  /** 県内で: of a prefecture that is not named. */
  Optional<Token> ownPlace() {
    return tokens.stream()
        .filter(
            t ->
                t.concept() instanceof Concept.Kind
                        && t.text().matches("[県府道町村]")
                        && text.substring(t.end()).matches("(内|下)[のでにはも、].*")
                    || t.isParticle(Set.of("県内の")))
        .filter(
            t ->
                tokens.stream()
                    .noneMatch(n -> n.concept() instanceof Concept.Named && n.end() == t.start()))
        .findFirst();
  }

  /** Named organisations in order. */
  List<Phrase> names() {
    return phrases.stream().filter(Phrase::isName).toList();
  }

  /** Sorts of organisations in order. */
  List<Phrase> sorts() {
    return phrases.stream().filter(each -> !each.isName()).toList();
  }

  boolean has(Sign... any) {
    return tokens.stream().anyMatch(token -> Arrays.stream(any).anyMatch(token::is));
  }

  /** Whether the sign is there; then it counts as read. */
  boolean take(Sign... any) {
    boolean found = false;
    for (Token token : tokens) {
      if (Arrays.stream(any).anyMatch(token::is)) {
        used.add(token);
        found = true;
      }
    }
    return found;
  }

  Optional<Token> first(Sign sign) {
    return tokens.stream().filter(token -> token.is(sign)).findFirst();
  }

  Optional<Token> last(Sign sign) {
    return tokens.stream().filter(token -> token.is(sign)).reduce((a, b) -> b);
  }

  <T extends Concept> List<T> all(Class<T> type) {
    return tokens.stream().map(Token::concept).filter(type::isInstance).map(type::cast).toList();
  }

  <T extends Concept> List<T> takeAll(Class<T> type) {
    tokens.stream().filter(token -> type.isInstance(token.concept())).forEach(used::add);
    return all(type);
  }

  /** Times of signing, or days on which it stood so. */
  List<Token> times(boolean at) {
    return tokens.stream()
        .filter(token -> token.concept() instanceof Concept.Time time && time.at() == at)
        .toList();
  }

  /** Marks a word as read. */
  void take(Token token) {
    used.add(token);
  }

  /** The token right behind this one, particles passed over. */
  Optional<Token> behind(Token token) {
    return tokens.stream()
        .filter(each -> each.start() >= token.end())
        .filter(each -> !(each.concept() instanceof Concept.Particle))
        .findFirst();
  }

  /** Whether this particle stands right behind. */
  boolean isFollowedBy(Token token, String particle) {
    return tokens.stream()
        .anyMatch(each -> each.start() == token.end() && each.isParticle(Set.of(particle)));
  }

  /** Marks the words of a phrase as read. */
  void take(Phrase phrase) {
    tokens.stream()
        .filter(token -> token.start() >= phrase.start() && token.end() <= phrase.end())
        .forEach(used::add);
  }

  /** A sort that has said what it had to say. */
  void forget(Phrase sort) {
    take(sort);
    phrases.remove(sort);
  }

  /** Words that are said and mean nothing for the answer. */
  void drop(Predicate<Token> said) {
    tokens.removeIf(said);
  }

  /** 県ごと: the kind says by what is counted, and narrows nothing; where it is does. */
  void widen(Token kind) {
    take(kind);
    phrases.replaceAll(
        each ->
            !each.isName() && each.start() <= kind.start() && kind.end() <= each.end()
                ? each.with(each.sort().withoutKind())
                : each);
    phrases.removeIf(each -> !each.isName() && each.sort().isEmpty());
  }

  /** What would change the answer and was not read. */
  List<Token> unread() {
    List<Token> left = new ArrayList<>();
    for (Token token : tokens) {
      boolean light =
          token.concept() instanceof Concept.Particle
              || token.concept() instanceof Concept.Signal signal && signal.sign().light();
      if (!light && !used.contains(token)) {
        left.add(token);
      }
    }
    return left;
  }

  /** A word by which something is counted, and that no reading has used. */
  Optional<Token> unreadBy() {
    return tokens.stream().filter(t -> t.is(Sign.BY) && !used.contains(t)).findFirst();
  }

  /** Signs present, for choosing among readings. */
  EnumSet<Sign> signs() {
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    tokens.forEach(
        token -> {
          if (token.concept() instanceof Concept.Signal signal) {
            signs.add(signal.sign());
          }
        });
    return signs;
  }
}
