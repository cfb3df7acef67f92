package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.MemberFact;

/** Reads standing bodies: when they were founded, by whom, who joined and since when. */
final class CouncilRule {

  private final Passage passage;
  private final String councilOfTitle;
  private final CouncilBook book;
  private final CouncilMembers several;

  CouncilRule(Passage passage) {
    this.passage = passage;
    this.councilOfTitle = councilOfTitle(passage);
    this.book = new CouncilBook(passage);
    this.several = new CouncilMembers(passage, book);
  }

  List<CouncilFact> councils() {
    return book.councils();
  }

  List<MemberFact> members() {
    return book.members();
  }

  void read(Sentence sentence, Mentions mentions) {
    String text = sentence.text();
    if (!mayName(text)) {
      joinsLater(sentence, mentions);
      return;
    }
    if (!book.councils().isEmpty() && several.ofTheSame(sentence, mentions)) {
      return;
    }
    if (CouncilWords.NAME.matcher(text).find() && !Hedges.soften(text, "")) {
      Clauses clauses = new Clauses(sentence, mentions.all(), passage);
      new CouncilClauses(sentence, clauses, book).read();
    }
    Matcher item = CouncilWords.ITEM.matcher(text);
    boolean isItem = item.find();
    Matcher name = isItem ? item : CouncilWords.NAME.matcher(text);
    boolean named = false;
    for (boolean more = isItem || name.find(); more; more = name.find()) {
      String council = name.group(1) != null ? name.group(1).strip() : afterCountry(name.group(2));
      if (CouncilWords.GENERIC.matcher(council).matches() || council.length() < 5) {
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
    return CouncilWords.WORDS.stream().anyMatch(text::contains);
  }

  private static String afterCountry(String name) {
    return name.replaceFirst("^(?:日本|全国)(?=の)", "");
  }

  private boolean council(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    String after = text.substring(name.end());
    if (several.foundedBy(sentence, mentions, name, council)
        || several.together(sentence, mentions, name, council)
        || several.holds(sentence, mentions, name, council)
        || several.offices(sentence, mentions, name, council)) {
      return true;
    }
    Matcher founded = CouncilWords.FOUNDED.matcher(after);
    if (founded.find() && !CouncilWords.OF_ANOTHER.matcher(founded.group()).find()) {
      if (Hedges.soften(text, after)) {
        return true;
      }
      DateMention date =
          new Dates(sentence).of(0, name.start(), name.end() + founded.end()).orElse(null);
      boolean passive = after.startsWith("が") || after.startsWith("」が");
      book.add(council, date, sentence, 0.9);
      members(sentence, mentions, council, name, date, passive);
      founders(sentence, council, after, date);
      several.theyJoined(sentence, mentions, council, name.end(), date);
      return true;
    }
    if (madeUp(sentence, mentions, name, council)
        || several.joinedBy(sentence, mentions, name, council)
        || belongs(sentence, mentions, name, council)) {
      return true;
    }
    boolean before = CouncilWords.JOINS_BEFORE.matcher(text.substring(0, name.start())).find();
    if (before || CouncilWords.JOINED.matcher(after).find() && !Hedges.soften(text, after)) {
      book.add(council, null, sentence, 0.85);
      DateMention date =
          since(sentence, name.end())
              .or(() -> new Dates(sentence).since(name.start()))
              .orElse(null);
      Mention who = CouncilMembers.lastSubject(mentions, text, name.start());
      ReadParty party = who != null ? who.party() : passage.actor();
      if (party != null) {
        book.member(council, party, date, null, sentence, who == null ? 0.75 : 0.9);
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
      boolean last = next < 0 && gap.length() > 2 && CouncilWords.MADE_UP_OF.matcher(gap).matches();
      if (!(last || next >= 0 && gap.matches("(?:、|・|と|や|、?及び|、?並びに|、?および)"))) {
        break;
      }
      who.add(0, each.party());
      next = each.start();
    }
    if (who.size() < 2 || Hedges.soften(text, text.substring(name.end()))) {
      return false;
    }
    book.add(council, null, sentence, 0.85);
    who.forEach(each -> book.member(council, each, null, null, sentence, 0.85));
    several.joinedBy(sentence, mentions, name, council);
    return true;
  }

  /** Whether the sentence tells when the council was founded before naming it, or who is in it. */
  private boolean belongs(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    String after = text.substring(name.end());
    boolean founded = CouncilWords.FOUNDED_BEFORE.matcher(text.substring(0, name.start())).find();
    boolean member = CouncilWords.MEMBER_BEHIND.matcher(after).find();
    if (!founded && !member || Hedges.soften(text, after)) {
      return false;
    }
    DateMention date =
        founded ? new Dates(sentence).of(0, name.start(), name.start()).orElse(null) : null;
    book.add(council, date, sentence, 0.85);
    Mention who = CouncilMembers.lastSubject(mentions, text, name.start());
    boolean joins = member || CouncilWords.JOINED.matcher(after).find();
    ReadParty party = who != null ? who.party() : passage.actor();
    DateMention since =
        sentence.dates().stream()
            .filter(each -> each.end() <= name.start())
            .filter(each -> CouncilWords.SINCE_JOINING.matcher(text.substring(each.end())).find())
            .findFirst()
            .or(() -> since(sentence, name.end()))
            .orElse(null);
    if (joins && party != null) {
      book.member(council, party, since, null, sentence, who == null ? 0.75 : 0.85);
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
      together.forEach(each -> book.founder(council, each.party(), date, sentence));
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
        if (belongs) {
          book.member(council, each.party(), null, null, sentence, 0.85);
        } else {
          book.founder(council, each.party(), date, sentence);
        }
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
              ? each.after(text).matches("(?s)^(?:など|等)?(?:の[0-9]+[市町村県団体者自治]+)?(?:は|が|では|で).*")
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
    Matcher brackets = CouncilWords.FOUNDERS.matcher(after);
    if (brackets.find()) {
      for (String each : brackets.group(1).split("、")) {
        named(each.strip())
            .ifPresent(who -> book.member(council, who, date, CouncilBook.FOUNDER, sentence, 0.8));
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
        book.add(own, null, sentence, 0.85);
        book.member(own, each.party(), date, null, sentence, 0.85);
      }
    }
  }

  private static String councilOfTitle(Passage passage) {
    if (passage.title() == null) {
      return null;
    }
    String title = Sentences.folded(passage.title()).replaceAll("\\([^()]*\\)", "").strip();
    return title.matches(".{3,40}" + CouncilWords.SUFFIX) ? title : null;
  }
}
