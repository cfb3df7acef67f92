package jp.enishi.extraction.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.extraction.prose.ClauseParties.Who;
import jp.enishi.extraction.prose.Told.What;
import jp.enishi.model.DatePrecision;

/**
 * Reads ties and agreements from the clause that tells of them: what is made (a tie, an agreement),
 * the predicate that makes or ends it, and by their particles who and when.
 */
final class ClauseRule {

  private static final Pattern TIE =
      Pattern.compile(
          "(?:姉妹|友好|兄弟|親善)(?:・(?:姉妹|友好|兄弟))?(?:友好|交流|親善|姉妹)?(?:・(?:友好|姉妹|兄弟))?(?:都市|市町村?|町村|市村?|町|村|区|県省|県州|州省|県道|府省|府州|道州|都府|県|省|州|島|港|校|クラブ|館|提携|縁組|結縁|協定)"
              + "|国際親善都市|パートナー都市|(?:姉妹|兄弟)関係");

  /** What a sentence holds that goes on with the tie of the one before. */
  private static final Pattern GOES_ON = Pattern.compile("とは|とも|結[びんば]|提携");

  private static final Pattern FEAST =
      Pattern.compile("(?<tie>" + TIE + ")(?:提携|盟約|縁組)?(?:締結)?の?(?<years>\\d{1,3})周年");

  private static final Pattern FORM_ALONE =
      Pattern.compile("協定書?|覚書|合意書?|確認書|(?:共同)?宣言書?|盟約書?|議定書");

  private final Passage passage;
  private final Names names;

  ClauseRule(Passage passage, Names names) {
    this.passage = passage;
    this.names = names;
  }

  /** A relation with the stretch of the sentence that names the tie. */
  record Reading(Relation relation, Parties.Found parties, DateMention since, boolean tie) {}

  /**
   * What the clauses of a sentence tell.
   *
   * @param taken stretches of which it is known what they tell, also when that is no fact
   */
  record Readings(List<Reading> found, List<int[]> taken) {
    static final Readings NONE = new Readings(List.of(), List.of());

    /** The tie told of last, or null. */
    Reading lastTie() {
      return found.stream()
          .filter(each -> each.tie() && !each.relation().ended())
          .reduce((a, b) -> b)
          .orElse(null);
    }

    boolean hasTaken(int start, int end) {
      return taken.stream().anyMatch(each -> start < each[1] && end > each[0]);
    }
  }

  /**
   * What the clauses of a sentence tell.
   *
   * @param before the tie that the sentence before told of last, or null
   */
  Readings read(Sentence sentence, Mentions mentions, Reading before) {
    String text = sentence.text();
    boolean goesOn = before != null && GOES_ON.matcher(text).find();
    if (!goesOn && !Words.mayTellOfTie(text) && !Words.mayTellOfAgreement(text)) {
      return Readings.NONE;
    }
    List<int[]> taken = new ArrayList<>();
    Clauses clauses = new Clauses(sentence, mentions.all(), passage);
    Predicates predicates = new Predicates(clauses);
    List<Reading> found = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < clauses.phrases.size(); i++) {
      feast(sentence, clauses.phrases.get(i))
          .ifPresent(
              each -> {
                Phrase title = clauses.phrases.get(clauses.phrases.size() - 1);
                found.add(each);
                taken.add(new int[] {0, title.until()});
              });
      String words = words(text, clauses.phrases.get(i));
      if (words == null || i <= last) {
        continue;
      }
      if (Hedges.soften(text, "") || isAnniversary(clauses.phrases, i) || lastsYears(clauses, i)) {
        continue;
      }
      List<Told> told = new ArrayList<>();
      predicates.madeBefore(i).ifPresent(told::add);
      predicates
          .of(i)
          .filter(each -> told.isEmpty() || each.what() == What.ENDED)
          .ifPresent(told::add);
      if (told.stream().noneMatch(each -> each.what() == What.ENDED)) {
        predicates.endedLater(i).ifPresent(told::add);
      }
      if (clauses.isGapped(i) && told.size() == 1 && told.get(0).what() == What.MADE) {
        told.set(0, new Told(What.MADE, i, i));
      }
      List<Reading> made = List.of();
      for (Told each : told) {
        last = i;
        List<Reading> one =
            made.isEmpty()
                ? relations(sentence, clauses, i, words, each)
                : ended(sentence, clauses, i, words, each, made);
        made = one;
        if (!one.isEmpty()) {
          Phrase site = clauses.phrases.get(i);
          taken.add(
              new int[] {
                site.start(), Math.max(site.end(), clauses.phrases.get(each.verb()).end())
              });
        }
        found.addAll(one);
      }
    }
    found.removeIf(each -> isDeedOf(each, found));
    found.addAll(continued(sentence, clauses, found, before));
    return new Readings(found, taken);
  }

  /**
   * Ties told of without their name, behind one that was named in this sentence or the one before.
   */
  private List<Reading> continued(
      Sentence sentence, Clauses clauses, List<Reading> found, Reading before) {
    List<Reading> ties =
        found.stream().filter(each -> each.tie() && !each.relation().ended()).toList();
    boolean ended = found.stream().anyMatch(each -> each.relation().ended());
    Reading told = ties.isEmpty() ? before : ties.get(ties.size() - 1);
    if (told == null || ended || Hedges.soften(sentence.text(), "")) {
      return List.of();
    }
    double penalty = ties.isEmpty() ? 0.05 : 0;
    ContinuedTies further = new ContinuedTies(clauses, told.relation().parties());
    List<Reading> all = new ArrayList<>();
    for (ContinuedTies.Pair each : further.made()) {
      boolean known =
          found.stream()
              .anyMatch(
                  one -> Set.copyOf(one.relation().parties()).equals(Set.copyOf(each.parties())));
      if (!known) {
        Who who = new Who(each.parties(), penalty, true);
        reading(sentence, true, told.relation().words(), What.MADE, who, each.date())
            .ifPresent(all::add);
      }
    }
    if (ties.size() == 1) {
      further
          .ended(0)
          .flatMap(
              verb ->
                  reading(
                      sentence,
                      true,
                      told.relation().words(),
                      What.ENDED,
                      new Who(told.relation().parties(), penalty, true),
                      new ClauseDates(sentence, clauses)
                          .within(clauses.startOf(verb), verb, verb)
                          .orElse(null)))
          .ifPresent(all::add);
    }
    return all;
  }

  /** 「A市・B市姉妹都市提携50周年記念式典」が平成22年に挙行された: the title names the tie. */
  private Optional<Reading> feast(Sentence sentence, Phrase title) {
    Matcher years = FEAST.matcher(title.words());
    if (title.kind() != Phrase.Kind.QUOTE || !years.find() || sentence.dates().size() != 1) {
      return Optional.empty();
    }
    List<ReadParty> named =
        names.findPlain(title.words().substring(1, years.start()), passage).stream()
            .map(Mention::party)
            .toList();
    DateMention held = sentence.dates().get(0);
    int since = held.date().date().getYear() - Integer.parseInt(years.group("years"));
    DateMention date =
        new DateMention(
            0,
            0,
            held.printed() + "に" + years.group("years") + "周年",
            new KnownDate(LocalDate.of(since, 1, 1), DatePrecision.YEAR),
            false);
    Who who = new Who(named, 0.05, true);
    return named.size() == 2
        ? reading(sentence, true, years.group("tie"), What.MADE, who, date)
        : Optional.empty();
  }

  /** 共同宣言に署名して姉妹港となった: what is signed there is no second agreement. */
  private static boolean isDeedOf(Reading reading, List<Reading> all) {
    return !reading.tie()
        && FORM_ALONE.matcher(reading.relation().words()).matches()
        && all.stream()
            .anyMatch(
                each ->
                    each.tie()
                        && Set.copyOf(each.relation().parties())
                            .equals(Set.copyOf(reading.relation().parties())));
  }

  private static boolean isTie(Clauses clauses, int at) {
    return clauses.phrases.get(at).kind() != Phrase.Kind.AGREEMENT;
  }

  /** The words that name the tie or agreement, as far as they reach in the text, or null. */
  private static String words(String text, Phrase phrase) {
    if (phrase.kind() == Phrase.Kind.AGREEMENT) {
      String title = phrase.words().replaceAll("^[「『]|[」』]$", "");
      return TIE.matcher(title).find()
          ? null // Its title may name who made it.
          : AgreementRule.title(text, title, phrase.start());
    }
    Matcher tie = TIE.matcher(phrase.words());
    if (phrase.kind() == Phrase.Kind.QUOTE) {
      // 「兄弟都市」の契り: a name of the tie in quotes, and nothing else.
      String quoted = phrase.words().replaceAll("^[「『]|[」』]$", "");
      return TIE.matcher(quoted).matches() ? quoted : null;
    }
    // バーヘッド町と姉妹となった
    if (phrase.words().equals("姉妹") && phrase.tail().matches("と|で(?:ある|す|あり|)")) {
      return phrase.words();
    }
    boolean names = phrase.kind() == Phrase.Kind.NOUN || phrase.kind() == Phrase.Kind.VERB;
    return names && tie.find() && tie.start() <= 4
        ? inFull(text, phrase.start() + tie.start(), tie.group())
        : null;
  }

  /** 友好都市提携 where the phrase only says 友好都市: what follows belongs to the name. */
  private static String inFull(String text, int at, String words) {
    Matcher tie = Words.TIE.matcher(text);
    for (int from = 0; tie.find(from) && tie.start() <= at; from = tie.end()) {
      if (tie.end() > at && tie.group().contains(words)) {
        return tie.group();
      }
    }
    return words;
  }

  private static boolean isAnniversary(List<Phrase> all, int at) {
    String words = all.get(at).words();
    return words.contains("周年")
        || at + 1 < all.size()
            && all.get(at).tail().matches("の|締結|提携|")
            && all.get(at + 1).words().contains("周年");
  }

  /** 契りを結んで25年, 締結から30年目. */
  private static boolean lastsYears(Clauses clauses, int at) {
    List<Phrase> all = clauses.phrases;
    int verb = clauses.verbAfter(at, false);
    return Stream.of(at, at + 1, verb)
        .filter(i -> i >= 0 && i + 1 < all.size())
        .filter(i -> all.get(i).tail().matches(".*(?:て|で|から)"))
        .anyMatch(i -> all.get(i + 1).words().matches("(?:今年で|ちょうど|満)?\\d+(?:周)?年.*"));
  }

  private List<Reading> relations(
      Sentence sentence, Clauses clauses, int at, String words, Told told) {
    int from = clauses.startOf(at);
    boolean tie = isTie(clauses, at);
    ClauseDates dates = new ClauseDates(sentence, clauses);
    ClauseParties parties = new ClauseParties(passage, clauses);
    DateMention own = dates.of(from, at, told);
    DateMention date =
        own == null && told.what() == What.STATE ? dates.madeLater(told.verb()).orElse(null) : own;
    List<Reading> found = new ArrayList<>();
    for (GappedTies.Pair pair : new GappedTies(clauses).of(from, told.verb())) {
      reading(sentence, tie, words, told.what(), new Who(pair.parties(), 0, true), pair.date())
          .ifPresent(found::add);
    }
    if (!found.isEmpty()) {
      return found;
    }
    List<ClauseParties.Dated> each =
        tie || told.what() == What.MADE ? parties.partners(dates, from, at, told) : List.of();
    if (each.size() > 1 && told.what() != What.ENDED) {
      Optional<Who> owner = parties.owner(from, each.get(0).at());
      boolean apart =
          tie || each.stream().anyMatch(one -> one.date() != null) || parties.severally(from, told);
      if (owner.isPresent() && apart) {
        for (ClauseParties.Dated one : each) {
          List<ReadParty> pair = List.of(owner.get().parties().get(0), one.partner());
          reading(
                  sentence,
                  isTie(clauses, at),
                  words,
                  told.what(),
                  new Who(pair, owner.get().penalty(), true),
                  one.date() == null ? date : one.date())
              .ifPresent(found::add);
        }
        return found;
      }
    }
    List<Reading> abroad = eachAbroad(sentence, clauses, from, at, words, told);
    if (!abroad.isEmpty()) {
      return abroad;
    }
    List<Reading> ofOwner = ofOwner(sentence, clauses, from, at, words, told);
    if (!ofOwner.isEmpty()) {
      return ofOwner;
    }
    DateMention beside = date != null ? date : besideName(clauses, from, at);
    parties
        .who(from, at, told)
        .flatMap(who -> reading(sentence, isTie(clauses, at), words, told.what(), who, beside))
        .ifPresent(found::add);
    return found;
  }

  /** A市とB市(平成10年)は…を結んでいる: the only date in brackets behind a name. */
  private static DateMention besideName(Clauses clauses, int from, int at) {
    List<DateMention> beside =
        clauses.arguments(from, at).stream()
            .flatMap(each -> each.names().stream())
            .map(Phrase::gloss)
            .filter(Objects::nonNull)
            .toList();
    return beside.size() == 1 ? beside.get(0) : null;
  }

  /** 平成8年に結ばれた姉妹都市提携は、令和5年に解消された: the end of what was just told of. */
  private List<Reading> ended(
      Sentence sentence, Clauses clauses, int at, String words, Told told, List<Reading> made) {
    DateMention date =
        new ClauseDates(sentence, clauses).within(at + 1, told.verb(), told.verb()).orElse(null);
    return made.stream()
        .map(each -> new Who(each.parties().parties(), each.parties().penalty(), true))
        .flatMap(
            who -> reading(sentence, isTie(clauses, at), words, told.what(), who, date).stream())
        .toList();
  }

  /**
   * A市(1987年12月28日)とB市(1992年5月19日)は姉妹都市である: cities abroad, each with its date, are those of the one
   * that the passage tells of.
   */
  private List<Reading> eachAbroad(
      Sentence sentence, Clauses clauses, int from, int at, String words, Told told) {
    List<NameGroup> here = clauses.arguments(from, at);
    Optional<ReadParty> own = clauses.own();
    boolean row =
        told.what() == What.STATE
            && isTie(clauses, at)
            && own.isPresent()
            && here.size() == 1
            && here.get(0).role() == NameGroup.Role.SUBJECT
            && here.get(0).isSeveral()
            && here.get(0).names().stream()
                .allMatch(each -> each.gloss() != null && each.mention().isForeign());
    List<Reading> found = new ArrayList<>();
    for (Phrase each : row ? here.get(0).names() : List.<Phrase>of()) {
      Who who = new Who(List.of(own.get(), each.mention().party()), 0.05, true);
      reading(sentence, true, words, told.what(), who, each.gloss()).ifPresent(found::add);
    }
    return found;
  }

  /** A市とB市がC市の姉妹都市である, C市の姉妹都市は、A市とB市である: each of them is one of C市. */
  private List<Reading> ofOwner(
      Sentence sentence, Clauses clauses, int from, int at, String words, Told told) {
    List<NameGroup> here = clauses.arguments(from, at);
    Optional<NameGroup> owner =
        here.stream()
            .filter(
                each ->
                    each.to() == at - 1 && each.role() == NameGroup.Role.OWNER && !each.isSeveral())
            .findFirst();
    Optional<NameGroup> others =
        told.verb() > at
            ? clauses.at(told.verb())
            : here.stream()
                .filter(each -> each.role() == NameGroup.Role.SUBJECT)
                .reduce((a, b) -> b);
    if (told.what() != What.STATE || owner.isEmpty() || others.isEmpty()) {
      return List.of();
    }
    ReadParty one = owner.get().parties().get(0);
    List<Reading> found = new ArrayList<>();
    for (Phrase each : others.get().names()) {
      Who who = new Who(List.of(one, each.mention().party()), 0, true);
      reading(sentence, isTie(clauses, at), words, told.what(), who, each.gloss())
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Reading> reading(
      Sentence sentence, boolean tie, String words, What what, Who who, DateMention date) {
    boolean ended = what == What.ENDED;
    List<ReadParty> parties = eachOnce(who.parties());
    if (tie && !ended && parties.size() > 2) {
      return Optional.empty();
    }
    boolean undated = date == null;
    if (undated && !who.stated()) {
      return Optional.empty();
    }
    double sure = 0.9 - who.penalty() - (undated ? 0.05 : date.relative() ? 0.03 : 0);
    Relation relation =
        new Relation(
            Words.kind(
                FORM_ALONE.matcher(words).matches()
                    ? AgreementRule.topic(sentence.text()) + words
                    : words,
                parties),
            words,
            parties,
            undated || ended ? null : date.date(),
            undated || ended ? null : date.printed(),
            undated || !ended ? null : date.date(),
            undated || !ended ? null : date.printed(),
            ended,
            passage.entry(),
            sentence.lines(),
            ended ? "prose/tie-ended" : "prose/clause-" + what.name().toLowerCase(Locale.ROOT),
            Confidence.of(sure, parties));
    return Optional.of(
        new Reading(
            relation,
            new Parties.Found(parties, who.penalty(), who.stated()),
            ended ? null : date,
            tie));
  }

  /** A県とB道は、…C部とB道D本部との間で: who acts for B道 is no third party. */
  private static List<ReadParty> eachOnce(List<ReadParty> parties) {
    List<ReadParty> each = new ArrayList<>();
    for (ReadParty party : parties) {
      boolean actsFor =
          party.office() != null
              && each.stream()
                  .anyMatch(
                      one ->
                          one.office() == null
                              && one.name().equals(party.name())
                              && Objects.equals(one.country(), party.country()));
      if (!actsFor) {
        each.add(party);
      }
    }
    return each;
  }
}
