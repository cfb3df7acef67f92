package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.Country;
import jp.enishi.model.OrganizationKind;

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
      Pattern.compile(
          "両(?:都市|市長?|県|町長?|村|区|者|港|自治体|市町|社|大学|校|国|地域|首長|知事)(?<unit>議会|教育委員会)?(?:間|同士)?|双方|互い");
  private static final Pattern ALL =
      Pattern.compile("(?<number>[0-9]+|[一二三四五六七八九十])(?:市町村|市町|市村|町村|自治体|都市|団体|者|都|道|府|県|市|区|町|村)");
  private static final Pattern SAME =
      Pattern.compile("同(市|町|村|区|県|府|都|道|省|州|郡|港|社|大学|校|組合|法人|協会|会)");

  /** Someone whose name is not known: who is told of must not be taken from elsewhere. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          ".*(?:市|町|村|区|県|州|省|国|社|会|校|大学|組合|法人|団体|企業|機関|庁|局|銀行|金庫|協会|港|クラブ|自治体|都市|議会|委員会|大使|領事)$");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:本|当|両|全)?(?:市|町|村|区|県|府|都|道|都市)|(?:姉妹|友好|兄弟).*|議会|市議会|.*(?:議決|機会|大会|協議会|開会|都会|社会|再会|契機)|双方|相手方?|先方");

  private static final Pattern TOWN = Pattern.compile("旧?[\\p{IsHan}ァ-ヺヶケー々]{2,7}[町村]");
  private static final Pattern TOWNS =
      Pattern.compile("(?<name>[^・]+?[市町村])(?:・|(?:ほか|外|など|等)[0-9]+[市町村]+$|$)");
  private static final Pattern FORMER_CITY = Pattern.compile("旧?[\\p{IsHan}ヶケ々]{2,3}(?<!都)市");
  private static final Pattern SHORT_TOWN =
      Pattern.compile("(?![本当同両各全他旧一二三四五六七八九十][市町村])(?:\\p{IsHan}[町村]|新市[町村])");
  private static final Pattern MERGING = Pattern.compile("合併|編入|合体");
  private static final Pattern NO_TOWN =
      Pattern.compile(
          "(?:[本当同両各新全他隣旧]|姉妹|友好|関係|構成|周辺|近隣|隣接|加盟|会員|[0-9]+|[一二三四五六七八九十]+)(?:市)?[市町村].*"
              + "|.*(?:市町|町村|農村|漁村|山村|下町|港町|城下町|門前町|宿場町|温泉町|町内|文化村|選手村|団地|東京村|交流村|友好村|姉妹町|姉妹村|友好町)");

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
    located(all);
    towns(all, MERGING.matcher(sentence.text()).find());
    this.phrases = all;
    this.groups = NameGroup.of(all);
  }

  /** カナダ・オンタリオ州の|カワーサレイクス市: where a city lies is no party beside it. */
  private static void located(List<Phrase> all) {
    for (int i = 0; i + 1 < all.size(); i++) {
      Phrase each = all.get(i);
      Phrase next = all.get(i + 1);
      boolean lies =
          each.mention() != null
              && next.mention() != null
              && each.tail().equals("の")
              && !each.comma()
              && (each.mention().party().kind() == OrganizationKind.FOREIGN_REGION
                      && next.mention().party().kind() == OrganizationKind.FOREIGN_CITY
                  || each.mention().party().kind() == OrganizationKind.PREFECTURE
                      && next.mention().party().kind() == OrganizationKind.MUNICIPALITY);
      if (lies) {
        all.set(i, each.unnamed());
      }
    }
  }

  /** 知覧町|が: a town of former times that no table holds. */
  private void towns(List<Phrase> all, boolean merging) {
    Optional<Country> japan =
        Stream.concat(
                all.stream()
                    .filter(each -> each.mention() != null)
                    .map(each -> each.mention().party()),
                passage.japan().stream())
            .map(ReadParty::country)
            .filter(each -> each != null && each.code().equals("JP"))
            .findFirst();
    for (int i = all.size() - 1; i >= 0 && japan.isPresent(); i--) {
      Phrase each = all.get(i);
      List<Phrase> parted = each.kind() == Phrase.Kind.NOUN ? parted(each) : List.of();
      boolean towns =
          !parted.isEmpty()
              && parted.stream()
                  .allMatch(
                      one ->
                          isTown(one.words(), merging)
                              || merging
                                  && parted.size() > 2
                                  && SHORT_TOWN.matcher(one.words()).matches());
      if (towns) {
        all.remove(i);
        all.addAll(i, parted.stream().map(one -> town(one, japan.get())).toList());
      }
    }
    for (int i = 0; i < all.size() && merging && japan.isPresent(); i++) {
      if (isTownInRow(all, i)) {
        all.set(i, town(all.get(i), japan.get()));
      }
    }
  }

  /** 大門町、下村、大島町の5市町村が合併: between two of them it is one too, however short. */
  private static boolean isTownInRow(List<Phrase> all, int at) {
    Phrase each = all.get(at);
    return each.kind() == Phrase.Kind.NOUN
        && SHORT_TOWN.matcher(each.words()).matches()
        && (isJoined(all, at - 1, at) || isJoined(all, at, at + 1));
  }

  /** Whether the two stand in one row, and the other one is a municipality of Japan. */
  private static boolean isJoined(List<Phrase> all, int first, int second) {
    int before = first;
    if (before > 0 && all.get(before).words().matches("及び|および|並びに")) {
      before--;
    }
    int behind = second;
    if (behind + 1 < all.size() && all.get(behind).words().matches("及び|および|並びに")) {
      behind++;
    }
    if (before < 0 || behind >= all.size()) {
      return false;
    }
    Phrase one = all.get(before);
    boolean row =
        one.tail().matches("と|・|及び|")
            && (one.comma() || !one.tail().isEmpty() || before != first || behind != second);
    return row
        && Stream.of(one, all.get(behind))
            .anyMatch(
                each ->
                    each.mention() != null
                        && each.mention().party().kind() == OrganizationKind.MUNICIPALITY);
  }

  /** 引田町・白鳥町|の, 舞阪町ほか9町村|を: each name for itself. */
  private static List<Phrase> parted(Phrase phrase) {
    List<Phrase> parts = new ArrayList<>();
    Matcher name = TOWNS.matcher(phrase.words());
    int end = 0;
    while (name.find() && name.start() == end) {
      end = name.end();
      boolean last = end == phrase.words().length();
      parts.add(phrase.part(name.start(), name.end("name"), last));
    }
    return end == phrase.words().length() ? parts : List.of();
  }

  private static boolean isTown(String words, boolean merging) {
    return (TOWN.matcher(words).matches() || merging && FORMER_CITY.matcher(words).matches())
        && !NO_TOWN.matcher(words).matches();
  }

  private static Phrase town(Phrase phrase, Country japan) {
    Matcher stated = Names.PREFECTURE.matcher(phrase.words());
    String prefecture = stated.lookingAt() ? stated.group() : null;
    String name = phrase.words().substring(prefecture == null ? 0 : prefecture.length());
    ReadParty party =
        new ReadParty(
            phrase.words(),
            name.replaceFirst("^旧", ""),
            japan,
            null,
            prefecture,
            OrganizationKind.MUNICIPALITY,
            null);
    return phrase.named(new Mention(phrase.start(), phrase.end(), party, true));
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
        : phrase.named(
            new Mention(phrase.start(), phrase.end(), meant.get().mention().party(), false));
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

  /** 令和2年10月にA社と包括連携協定を、同月23日にはB大学と連携協定を結んだ: the verb is that of the last one. */
  boolean isGapped(int at) {
    Phrase each = phrases.get(at);
    boolean object =
        each.kind() == Phrase.Kind.AGREEMENT && each.tail().equals("を") && each.comma();
    boolean named = false;
    for (int i = at + 1; object && i < phrases.size() && !phrases.get(i).isVerb(); i++) {
      named |= phrases.get(i).mention() != null;
      if (named
          && phrases.get(i).kind() == Phrase.Kind.AGREEMENT
          && phrases.get(i).tail().equals("を")) {
        return true;
      }
    }
    return false;
  }

  boolean endsClause(int at) {
    if (isGapped(at)) {
      return true;
    }
    Phrase each = phrases.get(at);
    boolean aim = each.lemma().equals("する") && each.tail().matches("とし(?:て)?");
    boolean besides =
        Phrase.isAttributive(phrases, at)
            && phrases.get(at + 1).words().matches("ほか|他|一方")
            && phrases.get(at + 1).comma();
    return each.isVerb()
        && (besides || !Phrase.isAttributive(phrases, at))
        && each.nominalizer().isEmpty()
        && !PURPOSE.matcher(each.tail()).matches()
        && !aim
        && !(each.lemma().matches("含む|基づく|踏まえる|受ける|よる")
            || each.lemma().equals("始める") && !each.comma());
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

  /** 両市 and the like, in the clause, or as many as the passage has parties: 3市2町は. */
  boolean tellsOfBoth(int from, int to) {
    return phrases.subList(from, Math.min(to + 1, phrases.size())).stream()
        .anyMatch(each -> BOTH.matcher(each.words()).matches() || isAll(each));
  }

  /** Whether the phrase counts just those of whom the passage tells, more than two. */
  private boolean isAll(Phrase phrase) {
    if (passage.all().size() < 3 || phrase.mention() != null) {
      return false;
    }
    Matcher count = ALL.matcher(phrase.words());
    int sum = 0;
    int end = 0;
    while (count.find() && count.start() == end) {
      sum += NameRuns.number(count.group("number"));
      end = count.end();
    }
    return end > 0
        && phrase.words().substring(end).matches("間?(?:同士)?")
        && sum == passage.all().size()
        && phrase.tail().matches("(?:は|が|で|では|も|において|における)");
  }

  /** The two that 両市 means: those of the passage, or the two governments named before. */
  List<ReadParty> both(int from, int before) {
    boolean ports =
        phrases.subList(from, Math.min(before + 1, phrases.size())).stream()
            .anyMatch(each -> each.words().startsWith("両港"));
    if (ports && passage.pair().stream().anyMatch(each -> !each.name().endsWith("港"))) {
      return List.of(); // Which ports of these cities they are, the text does not say.
    }
    boolean all =
        phrases.subList(from, Math.min(before + 1, phrases.size())).stream().anyMatch(this::isAll);
    if (all) {
      return passage.all();
    }
    List<ReadParty> pair = passage.pair().isEmpty() ? named(before) : passage.pair();
    return unit(from, before)
        .map(unit -> pair.stream().map(each -> Names.withUnit(each, unit)).toList())
        .orElse(pair);
  }

  /** The two named before, if they are two. */
  private List<ReadParty> named(int before) {
    List<ReadParty> named =
        groups.stream()
            .filter(each -> each.to() < before)
            .flatMap(each -> each.parties().stream())
            .distinct()
            .toList();
    return named.size() == 2 ? named : List.of();
  }

  /** 両市議会: what of the two it is. */
  private Optional<String> unit(int from, int before) {
    return phrases.subList(from, Math.min(before + 1, phrases.size())).stream()
        .map(each -> BOTH.matcher(each.words()))
        .filter(Matcher::matches)
        .map(each -> each.group("unit"))
        .filter(Objects::nonNull)
        .findFirst();
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

  /** The one of Japan that the passage tells of. */
  Optional<ReadParty> own() {
    return passage.japan().size() == 1
        ? Optional.of(passage.japan().get(0))
        : Optional.ofNullable(passage.actor());
  }

  /** The last subject before the place, of this clause or of those before. */
  Optional<NameGroup> subject(int from, int before) {
    return arguments(0, before).stream()
        .filter(each -> each.role() == NameGroup.Role.SUBJECT)
        .filter(each -> each.from() >= from || each.topic())
        .reduce((a, b) -> b.from() >= from || a.from() < from ? b : a);
  }
}
