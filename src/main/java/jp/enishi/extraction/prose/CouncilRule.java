package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.MemberFact;

/** Reads standing bodies: when they were founded, by whom, who joined and since when. */
final class CouncilRule {

  private static final String SUFFIX =
      "(?:協議会|連絡会議|連絡会|会議|機構|ネットワーク|コンソーシアム|研究会|推進本部|連盟|委員会|実行委員会|交流会|コミュニティ|プラットフォーム|協会|連合|同盟|懇談会)";

  /** One of these stands in every name. */
  private static final List<String> WORDS =
      List.of("会", "連合", "同盟", "機構", "ネットワーク", "コンソーシアム", "推進本部", "連盟", "コミュニティ", "プラットフォーム");

  static final Pattern NAME =
      Pattern.compile(
          "[「『](?:第\\d+回)?([^「」『』]{2,50}?"
              + SUFFIX
              + ")(?:\\([^()]*\\))?[」』]|([\\p{IsHan}ァ-ヺー・A-Za-z0-9]{3,40}"
              + SUFFIX
              + ")(?!(?!設立|設置|結成|発足)[\\p{IsHan}ァ-ヺー])");

  /** An item of a list that is little more than the name, which may hold hiragana: いしかわ…協議会への参加. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?<=^|[ ・])([\\p{IsHan}ァ-ヺー・A-Za-z0-9[ぁ-ん&&[^はがをにへとのも]]]{3,40}"
              + SUFFIX
              + ")(?=(?:へ|に|への|として)?(?:[^、。]{0,12}として)?(?:参加|参画|加盟|加入)|(?:の)?(?:設立|発足)\\()");

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:実務者|準備|代表者|定期|知事|市|県|町|村|本部|当該?|同|本|両|各|関係|事前準備|首脳)?(?:協議会|連絡会|会議|機構|委員会|実行委員会|ネットワーク|研究会|推進本部|交流会)"
              + "|(?:地域|高齢者|市民|住民|企業|大学|産学官|防災|子育て|見守り)+(?:ネットワーク|協議会|連絡会|連絡会議|会議)"
              + "|.*(?:教育委員会|人民委員会|市議会|締約国会議|人的ネットワーク|首脳会談|運営.*会議|課長会議|検討委員会|部会|(?:法定|任意)?合併協議会|第\\d+回.*)$|.*経済ミッション.*");
  private static final Pattern FOUNDED =
      Pattern.compile(
          "^(?:」|』)?(?:\\([^()]*\\))?(?:を|が|は)?[^、。「]{0,14}?(?:設立|創設|結成|発足|設置|立ち上げ|スタート|始ま)(?:し(?:た|て|、|ま|$)|さ(?:れ|せ)(?:た|て|、|ま)|(?:た|て|、)|する(?:とともに|ほか)|(?=\\()|$|り、|った)");
  private static final Pattern JOINED =
      Pattern.compile(
          "^[」』]?(?:へ|に|への)?(?:、?[元昭和平成令0-9年月日度]{3,16}(?:から|より|に|以降)?、?)?(?:会員登録し、会議へ|新たに|正式に|共に|(?:アドバイザー|会員|オブザーバー|構成員|メンバー)として)?(?:参加|参画|加盟|加入|入会|加わ)(?:し(?:た|て|、|ま|$)|っ(?:た|て)|いる|$|\\)|。|するなど)");
  private static final Pattern JOINS_BEFORE =
      Pattern.compile(
          "(?:(?:参加|加盟|加入|参画)(?:し(?:て(?:いる|おり)|た)|する)|(?:会員|メンバー|構成員|構成団体)(?:である|となっている|を務める))[「『]?$");

  /** 平成27年度に設立された「…」. */
  private static final Pattern FOUNDED_BEFORE =
      Pattern.compile("(?:設立|創設|結成|発足|設置)(?:され|し)た[「『]?$");

  /** …の会員として, …の構成団体である. */
  private static final Pattern MEMBER_BEHIND =
      Pattern.compile(
          "^[」』]?の(?:正?会員|構成員|構成団体|構成市町?村?|メンバー|加盟団体|一員|事務局|幹事)(?:として|である|であり|で、|と?なり|と?なって|と?なった|を務め)");

  /** A市、B市及びC市で構成する「…」. */
  private static final Pattern MADE_UP_OF =
      Pattern.compile(
          "(?:など|等)?(?:の[0-9]+(?:市|町|村|市町村|市町|団体|自治体)(?:[0-9]+[町村])*)?(?:で|により|によって|が|から|からなる)"
              + "(?:構成|組織|設立|結成|共同設置)?(?:する|される|された|している|した|なる|成る)?[「『]?");

  /** 環霧島会議の前身となる協議会を発足させた: it is another that was founded. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile("^[」』]?の[^、。]{0,14}?(?:前身|部会|分科会|協議会|会議|委員会|事務局)");

  private static final Pattern FOUNDERS =
      Pattern.compile(
          "^(?:設立|発足|結成|設置)(?:され)?(?:\\([^()]*\\))? ?\\(([^()]{2,20}(?:、[^()、]{1,20}){1,12})\\)");

  private final Passage passage;
  private final String councilOfTitle;
  private final List<CouncilFact> councils = new ArrayList<>();
  private final List<MemberFact> members = new ArrayList<>();

  CouncilRule(Passage passage) {
    this.passage = passage;
    this.councilOfTitle = councilOfTitle(passage);
  }

  List<CouncilFact> councils() {
    return councils;
  }

  List<MemberFact> members() {
    return members;
  }

  void read(Sentence sentence, Mentions mentions) {
    String text = sentence.text();
    if (!mayName(text)) {
      joinsLater(sentence, mentions);
      return;
    }
    Matcher item = ITEM.matcher(text);
    boolean isItem = item.find();
    Matcher name = isItem ? item : NAME.matcher(text);
    boolean named = false;
    for (boolean more = isItem || name.find(); more; more = name.find()) {
      String council = name.group(1) != null ? name.group(1).strip() : afterCountry(name.group(2));
      if (GENERIC.matcher(council).matches() || council.length() < 5) {
        continue;
      }
      named |= council(sentence, mentions.all(), name, council);
    }
    if (!named) {
      joinsLater(sentence, mentions);
    }
  }

  /** Cheap, and spares most sentences the search for a name. */
  private static boolean mayName(String text) {
    return WORDS.stream().anyMatch(text::contains);
  }

  private static String afterCountry(String name) {
    return name.replaceFirst("^(?:日本|全国)(?=の)", "");
  }

  private boolean council(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    String after = text.substring(name.end());
    Matcher founded = FOUNDED.matcher(after);
    if (founded.find() && !OF_ANOTHER.matcher(founded.group()).find()) {
      if (Hedges.soften(text, after)) {
        return true;
      }
      DateMention date =
          new Dates(sentence).of(0, name.start(), name.end() + founded.end()).orElse(null);
      boolean passive = after.startsWith("が") || after.startsWith("」が");
      add(council, date, sentence, 0.9);
      members(sentence, mentions, council, name, date, passive);
      founders(sentence, council, after, date);
      return true;
    }
    if (madeUp(sentence, mentions, name, council) || belongs(sentence, mentions, name, council)) {
      return true;
    }
    boolean before = JOINS_BEFORE.matcher(text.substring(0, name.start())).find();
    if (before || JOINED.matcher(after).find() && !Hedges.soften(text, after)) {
      add(council, null, sentence, 0.85);
      DateMention date =
          since(sentence, name.end())
              .or(() -> new Dates(sentence).since(name.start()))
              .orElse(null);
      Mention who = lastSubject(mentions, text, name.start());
      ReadParty party = who != null ? who.party() : passage.actor();
      if (party != null) {
        member(council, party, date, null, sentence, who == null ? 0.75 : 0.9);
      }
      return true;
    }
    return false;
  }

  /** 「…」に平成21年から加盟している. */
  private static java.util.Optional<DateMention> since(Sentence sentence, int end) {
    return sentence.dates().stream()
        .filter(each -> each.start() > end && each.start() - end < 6)
        .findFirst();
  }

  /** Whether the names right before the council are said to make it up. */
  private boolean madeUp(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    int start = name.start();
    List<ReadParty> who = new ArrayList<>();
    int next = -1;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention each = mentions.get(i);
      if (each.end() > start) {
        continue;
      }
      String gap = text.substring(each.end(), next < 0 ? start : next);
      boolean last = next < 0 && gap.length() > 2 && MADE_UP_OF.matcher(gap).matches();
      if (!(last || next >= 0 && gap.matches("(?:、|・|と|や|、?及び|、?並びに|、?および)"))) {
        break;
      }
      who.add(0, each.party());
      next = each.start();
    }
    if (who.size() < 2 || Hedges.soften(text, text.substring(name.end()))) {
      return false;
    }
    add(council, null, sentence, 0.85);
    who.forEach(each -> member(council, each, null, null, sentence, 0.85));
    return true;
  }

  /** Whether the sentence tells when the council was founded before naming it, or who is in it. */
  private boolean belongs(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    String after = text.substring(name.end());
    boolean founded = FOUNDED_BEFORE.matcher(text.substring(0, name.start())).find();
    boolean member = MEMBER_BEHIND.matcher(after).find();
    if (!founded && !member || Hedges.soften(text, after)) {
      return false;
    }
    DateMention date =
        founded ? new Dates(sentence).of(0, name.start(), name.start()).orElse(null) : null;
    add(council, date, sentence, 0.85);
    Mention who = lastSubject(mentions, text, name.start());
    boolean joins = member || JOINED.matcher(after).find();
    ReadParty party = who != null ? who.party() : passage.actor();
    if (joins && party != null) {
      member(council, party, null, null, sentence, who == null ? 0.75 : 0.85);
    }
    return true;
  }

  /** The founders: the subject, and who stands beside it. */
  private void members(
      Sentence sentence,
      List<Mention> mentions,
      String council,
      Matcher name,
      DateMention date,
      boolean passive) {
    String text = sentence.text();
    List<Mention> before = mentions.stream().filter(each -> each.end() <= name.start()).toList();
    List<Mention> together = together(text, before);
    if (together.size() > 1 && !passive) {
      together.forEach(each -> member(council, each.party(), date, null, sentence, 0.85));
      return;
    }
    for (Mention each : before) {
      String after = each.after(text);
      boolean subject = after.matches("(?s)^(?:は|が|も|では|、|と、|と同じく).*") && !passive;
      boolean beside =
          after.matches("(?s)^(?:など|等|ほか)?と.*")
              && !passive
              && before.stream().anyMatch(o -> o != each && o.after(text).matches("(?s)^[がは].*"));
      if (subject && !after.startsWith("、") || beside) {
        // Who belongs to it today need not have founded it.
        boolean belongs =
            after.matches("(?s)^[がもは](?:(?:加盟|参加|所属|加入)(?:する|して)|会員|メンバー|構成員|構成団体).*");
        member(council, each.party(), belongs ? null : date, null, sentence, 0.85);
      }
    }
  }

  /** A市、B市及びC市の3市は: the names of the subject. */
  private static List<Mention> together(String text, List<Mention> before) {
    List<Mention> group = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention each = before.get(i);
      boolean fits =
          group.isEmpty()
              ? each.after(text).matches("(?s)^(?:など|等)?(?:の[0-9]+[市町村県団体者自治]+)(?:は|が|では|で).*")
              : text.substring(each.end(), group.get(0).start())
                  .matches("(?:、|・|と|や|、?及び|、?並びに|、?および)");
      if (fits) {
        group.add(0, each);
      } else if (!group.isEmpty()) {
        break;
      }
    }
    return group;
  }

  /** コンソーシアム設立(H27.4.1) (コマツ、県、…機構): everyone in the brackets that hold names. */
  private void founders(Sentence sentence, String council, String after, DateMention date) {
    Matcher brackets = FOUNDERS.matcher(after);
    if (brackets.find()) {
      for (String each : brackets.group(1).split("、")) {
        named(each.strip()).ifPresent(who -> member(council, who, date, null, sentence, 0.8));
      }
    }
  }

  private java.util.Optional<ReadParty> named(String printed) {
    for (ReadParty own : passage.parties().toList()) {
      boolean self = printed.length() == 1 && own.name().endsWith(printed);
      if (self || own.name().equals(printed)) {
        return java.util.Optional.of(own);
      }
    }
    boolean general =
        printed.length() < 3
            || printed.matches(
                "(?:県内|市内|町内|区内|村内|国内|地元|各|関係|民間|その他).*|.*(?:など|等|ほか|\\d+(?:社|団体|者|名|市町村?))");
    if (general || passage.parties().findAny().isEmpty()) {
      return java.util.Optional.empty();
    }
    ReadParty first = passage.parties().findFirst().orElseThrow();
    jp.enishi.model.OrganizationKind kind =
        printed.startsWith(first.name()) ? first.kind() : Bodies.kind(printed);
    return java.util.Optional.of(
        new ReadParty(printed, printed, first.country(), null, null, kind, null));
  }

  private static Mention lastSubject(List<Mention> mentions, String text, int at) {
    Mention last = null;
    for (Mention each : mentions) {
      if (each.end() <= at && each.after(text).matches("(?s)^(?:は|が|も|では).*")) {
        last = each;
      }
    }
    return last;
  }

  /** (※平成11年から山口県が参加): in a text about a council. */
  private void joinsLater(Sentence sentence, Mentions mentions) {
    String text = sentence.text();
    String own = councilOfTitle;
    boolean joins = text.contains("参加") || text.contains("加盟") || text.contains("加入");
    if (own == null || !joins) {
      return;
    }
    for (Mention each : mentions.all()) {
      if (each.after(text).matches("(?s)^(?:が|も)(?:新たに)?(?:参加|加盟|加入)(?:し(?:た|、)|\\)|$).*")) {
        DateMention date =
            sentence.dates().stream()
                .filter(d -> d.end() <= each.start())
                .reduce((a, b) -> b)
                .orElse(null);
        add(own, null, sentence, 0.85);
        member(own, each.party(), date, null, sentence, 0.85);
      }
    }
  }

  private static String councilOfTitle(Passage passage) {
    if (passage.title() == null) {
      return null;
    }
    String title = Sentences.folded(passage.title()).replaceAll("\\([^()]*\\)", "").strip();
    return title.matches(".{3,40}" + SUFFIX) ? title : null;
  }

  private void add(String council, DateMention date, Sentence sentence, double confidence) {
    for (int i = 0; i < councils.size(); i++) {
      CouncilFact each = councils.get(i);
      if (each.name().equals(council)) {
        if (each.since() != null || date == null) {
          return;
        }
        councils.remove(i);
        break;
      }
    }
    councils.add(
        new CouncilFact(
            council,
            date == null ? null : date.date().date(),
            date == null ? null : date.date().precision(),
            date == null ? null : date.printed(),
            passage.entry(),
            sentence.lines(),
            "prose/council",
            confidence));
  }

  private void member(
      String council,
      ReadParty party,
      DateMention from,
      String role,
      Sentence sentence,
      double confidence) {
    boolean known =
        members.stream()
            .anyMatch(each -> each.council().equals(council) && each.name().equals(party.name()));
    if (known) {
      return;
    }
    int position =
        1 + (int) members.stream().filter(each -> each.council().equals(council)).count();
    members.add(
        new MemberFact(
            council,
            position,
            party.printed(),
            party.name(),
            party.country() == null ? null : party.country().name(),
            party.country() == null ? null : party.country().code(),
            party.prefecture(),
            party.kind(),
            role,
            from == null ? null : from.date().date(),
            from == null ? null : from.date().precision(),
            from == null ? null : from.printed(),
            passage.planned(),
            passage.entry(),
            sentence.lines(),
            "prose/member",
            confidence));
  }
}
