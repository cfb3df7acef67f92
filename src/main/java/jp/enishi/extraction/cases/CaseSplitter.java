package jp.enishi.extraction.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.model.LineRange;

/**
 * Cuts a collection into cases, each from one heading to the next: 「…の取組事例」 printed over every
 * case, or else 事例1, 【事例２】 and the like.
 */
final class CaseSplitter {

  private static final Pattern HEADING =
      Pattern.compile("^#* ?[^。、]{0,40}(?:連携|広域|協力)[^。、]{0,30}事例$");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^#* ?[■◆●【\\[<(〈]?(?:取組|連携|活用|優良|先進)?(?:事例|ケース|CASE|Case)(?:No\\.?)? ?(\\d{1,2})"
              + "(?=[】\\])>〉.:：、 「【(\\[]|$)[】\\])>〉.:：、 ]*(.*)$");
  private static final Pattern COOPERATION = Pattern.compile("[(【\\[]([^()【】]*連携)[)】\\]]");

  /** 県境を越えた連携: what kind of cooperation a heading says without brackets. */
  private static final Pattern KIND = Pattern.compile("[^、。「」・]{0,20}連携");

  private static final String SECTION_WORDS =
      "(?:(?:事業|取組|取り組み|連携|プロジェクト|計画|推進)の?)?"
          + "(?:連携に至った経緯|連携のメリット|概要|内容|経緯|背景|きっかけ|メリット|効果|成果|体制|目的|課題|ポイント|今後の展開|今後の予定)"
          + "(?:(?:と|・|及び)(?:効果|成果|課題|背景|経緯|内容|目的|今後の展開))?";
  private static final Pattern SECTION =
      Pattern.compile(
          "^#* ?[◆■◇●○]? ?(?:事業内容|取組内容|連携に至った経緯|経緯|連携のメリット|効果)$"
              + "|^(?:#+ ?|[◆■◇●○□▼▶◎▪] ?|[(<【\\[〈]|\\(?\\d[).]? )"
              + SECTION_WORDS
              + "[)>】\\]〉]?$");

  private static final Pattern WORD = Pattern.compile("事例|ケース|CASE|Case|ＣＡＳＥ");
  private static final int LONGEST = 120;

  private CaseSplitter() {}

  static boolean isHeading(String line) {
    return mayEndIn("例", line) && HEADING.matcher(Wording.unified(line)).matches();
  }

  static boolean isSection(String line) {
    return mayEndIn("容緯トっ果要景け制的題開定>)]】〉》≫", line)
        && SECTION.matcher(Wording.unified(line)).matches();
  }

  /** Whether the line heads a case by its number: 事例１【遠隔連携】. */
  private static boolean isNumbered(String line) {
    return line.length() < LONGEST
        && WORD.matcher(line).find()
        && NUMBERED.matcher(Wording.unified(line)).matches();
  }

  private static List<Integer> starts(DocumentText document, Predicate<String> heads) {
    return IntStream.rangeClosed(1, document.lines().size())
        .filter(i -> heads.test(document.line(i)))
        .boxed()
        .toList();
  }

  /** Whether the last letter is one of these, or one that may stand for them: cheap. */
  private static boolean mayEndIn(String letters, String line) {
    String text = line.stripTrailing();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return letters.indexOf(last) >= 0 || !Wording.isPlain(last);
  }

  static List<Case> split(DocumentText document) {
    List<Integer> starts = starts(document, CaseSplitter::isHeading);
    if (starts.size() < 2) {
      List<Integer> numbered = starts(document, CaseSplitter::isNumbered);
      starts = numbered.isEmpty() ? starts : numbered;
    }
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : document.lines().size();
      cases.add(read(document, i + 1, from, to));
    }
    return cases;
  }

  /** What a numbered heading prints behind the number: members and plan, on one line with it. */
  private static Optional<String> besideNumber(String line) {
    Matcher numbered = NUMBERED.matcher(Wording.unified(line));
    return !numbered.matches()
        ? Optional.empty()
        : Optional.of(COOPERATION.matcher(numbered.group(2)).replaceFirst("").strip())
            .filter(each -> !each.isEmpty() && !KIND.matcher(each).matches());
  }

  private static Case read(DocumentText document, int number, int from, int to) {
    Matcher heading = COOPERATION.matcher(Wording.unified(document.line(from)));
    Matcher numbered = NUMBERED.matcher(Wording.unified(document.line(from)));
    boolean kind = numbered.matches() && KIND.matcher(numbered.group(2)).matches();
    String cooperation = heading.find() ? heading.group(1) : kind ? numbered.group(2) : null;
    List<Passage.Line> head = new ArrayList<>();
    List<Passage.Line> sections = new ArrayList<>();
    List<Passage.Line> text = new ArrayList<>();
    besideNumber(document.line(from)).ifPresent(each -> head.add(new Passage.Line(from, each)));
    boolean inText = false;
    int last = from;
    for (int i = from + 1; i <= to; i++) {
      String line = document.line(i);
      inText |= isSection(line);
      if (!line.isBlank()) {
        last = i;
        List<Passage.Line> part = isSection(line) ? sections : inText ? text : head;
        part.add(new Passage.Line(i, line.replaceFirst("^[-#]+ |^[・･] *", "")));
      }
    }
    return new Case(number, cooperation, new LineRange(from, last), head, sections, text);
  }
}
