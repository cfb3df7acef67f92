package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.source.SuccessionFact;

/** Reads which local government another one took the place of: 合併, 編入, 統合, 改称. */
final class SuccessionRule {

  private static final String NAME = "([\\p{IsHan}ァ-ヺヶケー]{1,10}?[市町村区](?!市))";
  private static final String BEFORE_NAME = "(?:現在の|新しい|新)?";
  private static final String BEFORE = "(?<![\\p{IsHan}ァ-ヺー])";

  /** 村炭市(1995年、平澤市に統合) */
  private static final Pattern GLOSSED =
      Pattern.compile(
          "([\\p{IsHan}ァ-ヺー]{1,12}?[市町村郡])\\((?:[^()]*(?:\\([^()]*\\)[^()]*)*?[、 に])?"
              + NAME
              + "(?:に|と|へ)(統合|編入|合併|改称)");

  /** 日置市(旧東市来町) */
  private static final Pattern FORMER = Pattern.compile(NAME + "\\(旧 ?" + NAME + "\\)");

  /** 旧岩代町(現二本松市) */
  private static final Pattern NOW =
      Pattern.compile("(?:旧 ?)?" + NAME + "\\((?:現在の|現在は|現・|現) ?" + NAME + "\\)");

  /** 安塚町は、平成17年1月の合併により上越市となった */
  private static final Pattern BECAME =
      Pattern.compile(
          NAME
              + "(?:は|が)、?[^。、]{0,16}?合併(?:により|によって|で|し|して|を経て)、?"
              + BEFORE_NAME
              + NAME
              + "(?:となった|となり|になった|になり)(?<after>[^。]{0,12})");

  /** 旧鹿沼市と合併した旧粟野町 */
  private static final Pattern MERGED_WITH =
      Pattern.compile("旧? ?" + NAME + "(?:と|に)(合併|編入)(?:した|された)旧? ?" + NAME);

  /** 岩舟町は栃木市と合併(し…|が予定) */
  private static final Pattern MERGES =
      Pattern.compile(
          "(?:(?<who>[\\p{IsHan}ァ-ヺヶケー]{1,8}[市町村])(?:は|が)、?(?<between>[^。]{0,24}?))?"
              + BEFORE
              + "(?<to>[\\p{IsHan}ァ-ヺヶケー]{1,8}?[市町村区郡])(?:に|と|へ|との)(?<event>編入合併|合併|編入|統合)(?<after>[^。]{0,24})");

  /** A町とB村が合併し(て)C市(となった|が誕生) */
  private static final Pattern NEW =
      Pattern.compile(
          "((?:[\\p{IsHan}ァ-ヺヶケー]{1,8}?[市町村](?:と|、|及び|・)?)+)(?:の(?:\\d+[市町村]+)+|など(?:\\d+[市町村]+)+)?(?:が|は)?(?:合併|合体)(?:し|して|により|によって)、?(?:新たに|新しい)?"
              + NAME
              + "(?:となった|となり|が誕生|が発足|を新設|が新設)(?<after>[^。]{0,12})");

  /** 各務原市は羽島郡川島町を編入した */
  private static final Pattern TAKES_IN =
      Pattern.compile(
          "(?<to>[\\p{IsHan}ァ-ヺヶケー]{1,8}[市町村])(?:は|が)、?[^。を]{0,24}?"
              + "(?<who>(?:[\\p{IsHan}ァ-ヺヶケー]{1,4}郡)?[\\p{IsHan}ァ-ヺヶケー]{1,8}?[市町村])を(?:編入|吸収)(?:合併)?(?<after>[^。]{0,24})");

  private static final Pattern RENAMED =
      Pattern.compile(
          NAME
              + "(?:は|が|から)、?[^。、]{0,12}?"
              + BEFORE
              + NAME
              + "(?:に|へ|と)(?:市名を?変更|町名を?変更|名称を?変更|改称)(?<after>[^。]{0,12})");
  private static final Pattern PREFECTURE =
      Pattern.compile("^(?:北海道|東京都|京都府|大阪府|\\p{IsHan}{2,3}県)(?=.{1,8}[市町村区]$)");
  private static final Pattern BORN = Pattern.compile(NAME + "(合併後|誕生後|発足後)");
  private static final Pattern OLD = Pattern.compile("旧 ?" + NAME);

  /** …と合併し、C市となる: with the name that it takes, it is not the one named before. */
  private static final Pattern BECOMES =
      Pattern.compile("^(?:し|して|により)、?[\\p{IsHan}ァ-ヺヶケー]{1,8}[市町村](?:[とに]な|が誕生|が発足)");

  private static final Pattern PLANNED = Pattern.compile("予定|見込|控え|計画|することとな(?:って|る)|される$|する$");

  /** Words without which no rule finds anything. */
  private static final Pattern TELLING = Pattern.compile("[旧現合統]|編入|改称|変更|吸収|誕生|発足|一つ|廃|加わ|前の");

  private static final Pattern DONE =
      Pattern.compile("^(?:し(?:た|て|、)|され(?:た|て|、)|となった|となり|$|後|により|によって|を経)");

  private static final String SELF = "[本当同][市町村区]";

  private final Passage passage;
  private final List<SuccessionFact> found = new ArrayList<>();
  private final List<String> former = new ArrayList<>();

  SuccessionRule(Passage passage) {
    this.passage = passage;
  }

  List<SuccessionFact> found() {
    return found;
  }

  void read(Sentence sentence, Mentions mentions) {
    String text = sentence.text();
    if (!TELLING.matcher(text).find()) {
      return;
    }
    OLD.matcher(text).results().forEach(each -> former.add(each.group(1)));
    glossed(sentence);
    Matcher m = FORMER.matcher(text);
    while (m.find()) {
      add(sentence, m.group(2), m.group(1), null, "合併", false, "prose/former-name", 0.9);
    }
    Matcher now = NOW.matcher(text);
    while (now.find()) {
      add(sentence, now.group(1), now.group(2), null, "合併", false, "prose/former-name", 0.9);
    }
    Matcher merged = MERGED_WITH.matcher(text);
    if (merged.find() && !Hedges.soften(text, text.substring(merged.end()))) {
      add(
          sentence,
          merged.group(3),
          merged.group(1),
          null,
          merged.group(2),
          false,
          "prose/merged-with",
          0.9);
    } else {
      int before = found.size();
      if (text.matches(".*(?:合併|編入|統合|吸収|合体).*")) {
        byClauses(sentence, mentions);
      }
      if (found.size() == before) {
        created(sentence);
      }
    }
    born(sentence);
  }

  private void byClauses(Sentence sentence, Mentions mentions) {
    if (Hedges.soften(sentence.text(), "")) {
      return;
    }
    Clauses clauses = new Clauses(sentence, mentions.all(), passage);
    List<MergerClauses.Merger> mergers = new MergerClauses(sentence, clauses).find();
    for (MergerClauses.Merger each : mergers) {
      List<String> before = mergers.size() == 1 ? all(sentence, each) : each.before();
      for (String one : before) {
        add(sentence, one, each.after(), each.date(), each.event(), false, "prose/merger", 0.85);
      }
    }
  }

  /** Those who became one, and those named in one list with them that no clause holds. */
  private static List<String> all(Sentence sentence, MergerClauses.Merger merger) {
    return Mergers.find(sentence)
        .filter(each -> each.after().equals(merger.after()))
        .map(Mergers.Merger::before)
        .filter(each -> each.containsAll(merger.before()))
        .orElse(merger.before());
  }

  private void glossed(Sentence sentence) {
    Matcher m = GLOSSED.matcher(sentence.text());
    while (m.find()) {
      int at = m.start();
      int to = m.end();
      DateMention date =
          sentence.dates().stream()
              .filter(each -> each.start() > at && each.end() < to)
              .findFirst()
              .orElse(null);
      add(
          sentence,
          place(m.group(1)),
          m.group(2),
          date,
          m.group(3),
          false,
          "prose/glossed-merger",
          0.9);
    }
  }

  private void created(Sentence sentence) {
    String text = sentence.text();
    Optional<Mergers.Merger> merger = Mergers.find(sentence);
    if (merger.isPresent()) {
      Mergers.Merger each = merger.get();
      DateMention date =
          new Dates(sentence)
              .of(0, each.start(), each.end())
              .or(() -> sentence.dates().stream().findFirst())
              .orElse(null);
      for (String before : each.before()) {
        add(sentence, before, each.after(), date, "新設", false, "prose/merger", 0.9);
      }
      return;
    }
    Matcher create = NEW.matcher(text);
    if (create.find()) {
      if (!Hedges.soften(text, create.group("after"))) {
        DateMention date = new Dates(sentence).of(0, create.start(), create.end()).orElse(null);
        for (String each : create.group(1).replaceAll("など$", "").split("と|、|及び|・")) {
          String before = each.replaceFirst("^旧(?=.{2})", "");
          add(sentence, before, create.group(2), date, "新設", false, "prose/merger", 0.9);
        }
      }
      return;
    }
    Matcher became = BECAME.matcher(text);
    if (became.find() && !Hedges.soften(text, became.group("after"))) {
      DateMention date = new Dates(sentence).of(0, became.start(2), became.end(2)).orElse(null);
      add(sentence, became.group(1), became.group(2), date, "合併", false, "prose/merger", 0.9);
      return;
    }
    Matcher renamed = RENAMED.matcher(text);
    if (renamed.find() && !Hedges.soften(text, renamed.group("after"))) {
      DateMention date = new Dates(sentence).of(0, renamed.end(1), renamed.end()).orElse(null);
      if (date == null) {
        date = new Dates(sentence).of(0, renamed.start(), renamed.end()).orElse(null);
      }
      add(sentence, renamed.group(1), renamed.group(2), date, "改称", false, "prose/renamed", 0.9);
      return;
    }
    Matcher takesIn = TAKES_IN.matcher(text);
    if (takesIn.find()) {
      boolean done = DONE.matcher(takesIn.group("after")).find();
      if (done && !Hedges.soften(text, takesIn.group("after"))) {
        DateMention date =
            new Dates(sentence).of(0, takesIn.start("who"), takesIn.end("who")).orElse(null);
        String who = LocalGovernments.withoutCounty(takesIn.group("who"));
        add(sentence, who, takesIn.group("to"), date, "編入", false, "prose/merger", 0.85);
      }
      return;
    }
    Matcher merges = MERGES.matcher(text);
    if (merges.find()) {
      merges(sentence, merges);
    }
  }

  private void merges(Sentence sentence, Matcher m) {
    String who = m.group("who");
    if (who == null) {
      List<ReadParty> own = passage.japan();
      who = own.size() == 1 ? own.get(0).name() : null;
    }
    boolean planned = PLANNED.matcher(m.group("after")).find();
    boolean done = DONE.matcher(m.group("after")).find();
    boolean softened = !planned && Hedges.soften(sentence.text(), m.group("after"));
    boolean denied =
        BECOMES.matcher(m.group("after")).find()
            || m.group("after").matches(".*(?:ない|なかった|せず|見送|中止|白紙|断念|検討|協議|反対|破談).*");
    if (who == null || who.equals(m.group("to")) || denied || softened || !planned && !done) {
      return;
    }
    DateMention date = new Dates(sentence).of(0, m.start("to"), m.end("to")).orElse(null);
    String event = m.group("event").replace("編入合併", "編入");
    add(sentence, who, m.group("to"), date, event, planned, "prose/merger", 0.85);
  }

  /** 東近江市誕生後 in a text that speaks of 旧八日市市. */
  private void born(Sentence sentence) {
    Matcher m = BORN.matcher(sentence.text());
    while (m.find()) {
      String after = m.group(1);
      for (String each : former.stream().distinct().toList()) {
        if (passage.japan().stream().anyMatch(party -> party.name().equals(after))) {
          add(sentence, each, after, null, "合併", false, "prose/former-and-new", 0.85);
        }
      }
    }
  }

  /** 本市: the passage's own. */
  private String itself(String name) {
    return name.matches(SELF) && passage.japan().size() == 1 ? passage.japan().get(0).name() : name;
  }

  private String place(String name) {
    return name.replaceFirst("^(?:大韓民国|中華人民共和国|韓国|中国)", "");
  }

  private void add(
      Sentence sentence,
      String printedBefore,
      String printedAfter,
      DateMention date,
      String event,
      boolean planned,
      String rule,
      double confidence) {
    String before = PREFECTURE.matcher(itself(printedBefore)).replaceFirst("");
    String after = PREFECTURE.matcher(itself(printedAfter)).replaceFirst("");
    boolean same = before.equals(after);
    boolean known =
        found.stream().anyMatch(each -> each.before().equals(before) && each.after().equals(after));
    if (same
        || known
        || before.matches(SELF)
        || after.matches(SELF)
        || after.matches("新[市町村]")
        || before.matches(".*(?:[xX○〇]{2}|両市|都市|市町村|市町|町村|市村).*")
        || after.matches(".*(?:[xX○〇]{2}|両市|都市).*")) {
      return;
    }
    String prefecture = prefecture(after).or(() -> prefecture(before)).orElse(null);
    found.add(
        new SuccessionFact(
            before,
            prefecture,
            after,
            prefecture,
            date == null ? null : date.date().date(),
            date == null ? null : date.date().precision(),
            date == null ? null : date.printed(),
            event,
            planned,
            passage.entry(),
            sentence.lines(),
            rule,
            confidence));
  }

  /** Its prefecture when it is a party of the passage. */
  private Optional<String> prefecture(String name) {
    return Stream.concat(passage.japan().stream(), Stream.empty())
        .filter(each -> each.name().equals(name) && each.prefecture() != null)
        .map(ReadParty::prefecture)
        .findFirst();
  }
}
