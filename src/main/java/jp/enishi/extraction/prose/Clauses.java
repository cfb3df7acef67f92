package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.ReadParty;

/**
 * The clauses of a sentence: which predicate a phrase belongs to, and who and when belong to a
 * predicate.
 */
final class Clauses {

  private static final Pattern PURPOSE = Pattern.compile(".*(?:ため|よう|べく|向け).*");

  /** Verbs that do the work of a particle: 3月31日をもって, 合併に伴い. */
  private static final Pattern LIKE_PARTICLES =
      Pattern.compile("もつ|伴う|ともなう|際する|当たる|あたる|先立つ|続く|加える|通じる|通ずる|経る|除く|はじめる|先駆ける");

  private static final Pattern BOTH =
      Pattern.compile("両(?:都市|市長?|県|町長?|村|区|者|港|自治体|市町|社|大学|校|国|地域|首長|知事)(?:間|同士)?|双方|互い");
  private static final Pattern SAME =
      Pattern.compile("同(市|町|村|区|県|府|都|道|省|州|郡|港|社|大学|校|組合|法人|協会|会)");

  /** Someone whose name is not known: who is told of must not be taken from elsewhere. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          ".*(?:市|町|村|区|県|州|省|国|社|会|校|大学|組合|法人|団体|企業|機関|庁|局|銀行|金庫|協会|港|クラブ|自治体|都市|議会|委員会|大使|領事)$");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:本|当|両|全)?(?:市|町|村|区|県|府|都|道|都市)|(?:姉妹|友好|兄弟).*|議会|市議会|.*(?:議決|機会|大会|協議会|開会|都会|社会|再会|契機)|双方|相手方?|先方");

  final List<Phrase> phrases;
  final List<NameGroup> groups;
  private final Passage passage;

  Clauses(Sentence sentence, List<Mention> mentions, Passage passage) {
    this.passage = passage;
    List<Phrase> all = new ArrayList<>();
    for (Phrase each : Phrases.of(sentence, mentions)) {
      boolean particle =
          !all.isEmpty()
              && LIKE_PARTICLES.matcher(each.lemma()).matches()
              && all.get(all.size() - 1).tail().matches(".*[をに]")
              && each.tail().matches("(?:.{0,3}て|.{0,2}[いりきじ])(?:は|も)?");
      if (particle) {
        all.set(all.size() - 1, all.get(all.size() - 1).with(each));
      } else {
        all.add(named(each, all));
      }
    }
    for (int i = 1; i < all.size(); i++) {
      all.set(i, predicate(all.get(i), all.get(i - 1), i == all.size() - 1));
    }
    this.phrases = all;
    this.groups = NameGroup.of(all);
  }

  /** A noun of an action that ends its clause stands for the verb: 協定を締結。 */
  private static Phrase predicate(Phrase phrase, Phrase before, boolean last) {
    boolean verb =
        phrase.kind() == Phrase.Kind.NOUN
            && !phrase.lemma().isEmpty()
            && phrase.tail().isEmpty()
            && (last || phrase.comma() || phrase.gloss() != null)
            && (before.tail().matches("(?:.*[をにがは]|と)") || before.date() != null);
    return verb ? phrase.as(Phrase.Kind.VERB) : phrase;
  }

  /** 同市: the last one of the kind named before, that is not the one the sentence is about. */
  private static Phrase named(Phrase phrase, List<Phrase> before) {
    Matcher same = SAME.matcher(phrase.words());
    if (phrase.kind() != Phrase.Kind.NOUN || !same.matches()) {
      return phrase;
    }
    List<Phrase> fitting =
        before.stream()
            .filter(each -> each.mention() != null)
            .filter(each -> each.mention().party().name().endsWith(same.group(1)))
            .toList();
    Optional<Phrase> meant =
        fitting.stream()
            .filter(each -> !each.tail().matches("(?:は|では|が|も)"))
            .reduce((a, b) -> b)
            .or(() -> fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty());
    return meant.isEmpty()
        ? phrase
        : new Phrase(
            Phrase.Kind.NAME,
            phrase.start(),
            phrase.end(),
            phrase.until(),
            phrase.words(),
            "",
            phrase.functions(),
            phrase.comma(),
            new Mention(phrase.start(), phrase.end(), meant.get().mention().party(), false),
            null,
            phrase.gloss());
  }

  /** The first verb behind, skipping those that only tell of a noun when asked to. */
  int verbAfter(int at, boolean main) {
    for (int i = at + 1; i < phrases.size(); i++) {
      if (phrases.get(i).isVerb() && !(main && Phrase.isAttributive(phrases, i))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the clause begins that the phrase stands in. */
  int startOf(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (endsClause(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean endsClause(int at) {
    Phrase each = phrases.get(at);
    boolean aim = each.lemma().equals("する") && each.tail().matches("とし(?:て)?");
    return each.isVerb()
        && !Phrase.isAttributive(phrases, at)
        && each.nominalizer().isEmpty()
        && !PURPOSE.matcher(each.tail()).matches()
        && !aim
        && !(each.lemma().matches("含む|基づく|踏まえる|受ける|よる")
            || each.lemma().equals("始める") && !each.comma());
  }

  /** Whether a verb that tells of a noun stands between: what is before it belongs to that verb. */
  private boolean insideOther(int at, int until) {
    for (int i = at + 1; i < until; i++) {
      if (endsClause(i)) {
        return true;
      }
      if (Phrase.isAttributive(phrases, i)) {
        return !phrases.get(at).comma() && !phrases.get(at).tail().matches(".*は");
      }
    }
    return false;
  }

  /** The groups of names of the clause, from the place to the other. */
  List<NameGroup> groups(int from, int to) {
    return groups.stream().filter(each -> each.from() >= from && each.to() <= to).toList();
  }

  /** Those of them that belong to its predicate and not to a clause inside it. */
  List<NameGroup> arguments(int from, int to) {
    return groups(from, to).stream().filter(each -> !isOfInner(each, to)).toList();
  }

  private boolean isOfInner(NameGroup group, int to) {
    if (group.topic() || phrases.get(group.to()).comma()) {
      return false;
    }
    for (int i = group.to() + 1; i < to; i++) {
      Phrase each = phrases.get(i);
      if (each.isVerb() && each.date() == null) {
        return !endsClause(i)
            && !Words.TIE.matcher(each.words()).find()
            && (Phrase.isAttributive(phrases, i)
                || !each.nominalizer().isEmpty()
                || PURPOSE.matcher(each.tail()).matches());
      }
    }
    return false;
  }

  /** Whether every clause up to there goes on with the next: 訪問し、調印して. */
  boolean goesOn(int until) {
    for (int i = 0; i < until; i++) {
      if (endsClause(i) && !phrases.get(i).tail().matches("(?:し|れ|られ|さ|て|で|り|び|わし|き)*")) {
        return false;
      }
    }
    return true;
  }

  /** The group that the noun behind a verb begins: 提携している|中国の|瀋陽市. */
  Optional<NameGroup> headOf(int verb) {
    int next = verb + 1;
    if (next + 1 < phrases.size()
        && phrases.get(next).kind() == Phrase.Kind.NOUN
        && phrases.get(next).tail().matches("の|・|である|、|")) {
      int owned = next + 1;
      Optional<NameGroup> behind = at(owned);
      if (behind.isPresent()) {
        return behind;
      }
    }
    return at(next);
  }

  Optional<NameGroup> at(int phrase) {
    return groups.stream().filter(each -> each.from() == phrase).findFirst();
  }

  /** 両市 and the like, in the clause. */
  boolean tellsOfBoth(int from, int to) {
    return phrases.subList(from, Math.min(to + 1, phrases.size())).stream()
        .anyMatch(each -> BOTH.matcher(each.words()).matches());
  }

  /** The two that 両市 means: those of the passage, or the two governments named before. */
  List<ReadParty> both(int from, int before) {
    boolean ports =
        phrases.subList(from, Math.min(before + 1, phrases.size())).stream()
            .anyMatch(each -> each.words().startsWith("両港"));
    if (ports && passage.pair().stream().anyMatch(each -> !each.name().endsWith("港"))) {
      return List.of(); // Which ports of these cities they are, the text does not say.
    }
    if (!passage.pair().isEmpty()) {
      return passage.pair();
    }
    List<ReadParty> named =
        groups.stream()
            .filter(each -> each.to() < before)
            .flatMap(each -> each.parties().stream())
            .distinct()
            .toList();
    return named.size() == 2 ? named : List.of();
  }

  /** Whether what is made with somebody whose name is not known stands right there: X城との|覚書. */
  boolean isWithStranger(int at) {
    Phrase before = at > 0 ? phrases.get(at - 1) : null;
    return before != null
        && before.kind() == Phrase.Kind.NOUN
        && before.tail().matches("との|とも|とは|と")
        && !NOBODY.matcher(before.words()).matches()
        && !BOTH.matcher(before.words()).matches()
        && groups.stream().noneMatch(each -> each.to() == at - 1);
  }

  /** Whether the clause tells of somebody whose name is not known, in one of these roles. */
  boolean hasStranger(int from, int to, String tails) {
    for (int i = from; i <= to && i < phrases.size(); i++) {
      Phrase each = phrases.get(i);
      if (each.kind() == Phrase.Kind.NOUN
          && each.tail().matches(tails)
          && SOMEBODY.matcher(each.words()).matches()
          && !NOBODY.matcher(each.words()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The date that belongs to what is told from there to there; the last one of the clause. */
  Optional<DateMention> date(int from, int event, int to) {
    for (int i = event; i <= to && i < phrases.size(); i++) {
      if (phrases.get(i).gloss() != null) {
        return Optional.of(phrases.get(i).gloss());
      }
    }
    for (int i = Math.min(to, phrases.size() - 1); i >= from; i--) {
      Phrase each = phrases.get(i);
      if (each.date() != null && isWhen(i) && !insideOther(i, Math.min(event, to))) {
        return Optional.of(each.date());
      }
    }
    return Optional.empty();
  }

  /** As many dates side by side behind the place: それぞれ平成28年と平成31年に; empty if there are not. */
  List<DateMention> dateList(int count, int from) {
    for (int i = from; i + count <= phrases.size(); i++) {
      List<Phrase> run = phrases.subList(i, i + count);
      boolean joined =
          run.stream().allMatch(each -> each.date() != null)
              && run.subList(0, count - 1).stream()
                  .allMatch(each -> each.tail().matches("と|・|") || each.comma());
      if (joined) {
        return run.stream().map(Phrase::date).toList();
      }
    }
    return List.of();
  }

  /** Whether the date says when, and not until when or since when something else. */
  boolean isWhen(int at) {
    Phrase each = phrases.get(at);
    String tail = each.tail();
    return tail.matches("(?:に|には|は|で|付け?で|をもって|において|の|では|にも|からは?)?(?:、)?")
        || tail.isEmpty()
        || tail.matches("にお.*");
  }

  /** 付で and the like stand as a noun behind the date. */
  List<Integer> dates(int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i <= to && i < phrases.size(); i++) {
      if (phrases.get(i).date() != null && isWhen(i)) {
        found.add(i);
      }
    }
    return found;
  }
}
