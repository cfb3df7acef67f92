package jp.enishi.extraction.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.model.LineRange;

/** Cuts a collection into cases, each from one heading 「…の取組事例」 to the next. */
final class CaseSplitter {

  private static final Pattern HEADING =
      Pattern.compile("^#* ?[^。、]{0,40}(?:連携|広域|協力)[^。、]{0,30}事例$");
  private static final Pattern COOPERATION = Pattern.compile("\\(([^()]*連携)\\)");
  private static final Pattern SECTION =
      Pattern.compile("^#* ?[◆■◇●○]? ?(?:事業内容|取組内容|連携に至った経緯|経緯|連携のメリット|効果)$");

  private CaseSplitter() {}

  static boolean isHeading(String line) {
    return mayEndIn("例", line) && HEADING.matcher(Wording.unified(line)).matches();
  }

  static boolean isSection(String line) {
    return mayEndIn("容緯トっ果", line) && SECTION.matcher(Wording.unified(line)).matches();
  }

  /** Whether the last letter is one of these, or one that may stand for them: cheap. */
  private static boolean mayEndIn(String letters, String line) {
    String text = line.stripTrailing();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return letters.indexOf(last) >= 0 || !Wording.isPlain(last);
  }

  static List<Case> split(DocumentText document) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 1; i <= document.lines().size(); i++) {
      if (isHeading(document.line(i))) {
        starts.add(i);
      }
    }
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : document.lines().size();
      cases.add(read(document, i + 1, from, to));
    }
    return cases;
  }

  private static Case read(DocumentText document, int number, int from, int to) {
    Matcher heading = COOPERATION.matcher(Wording.unified(document.line(from)));
    String cooperation = heading.find() ? heading.group(1) : null;
    List<Passage.Line> head = new ArrayList<>();
    List<Passage.Line> sections = new ArrayList<>();
    List<Passage.Line> text = new ArrayList<>();
    boolean inText = false;
    int last = from;
    for (int i = from + 1; i <= to; i++) {
      String line = document.line(i);
      inText |= isSection(line);
      if (!line.isBlank()) {
        last = i;
        List<Passage.Line> part = isSection(line) ? sections : inText ? text : head;
        part.add(new Passage.Line(i, line.replaceFirst("^[-#]+ ", "")));
      }
    }
    return new Case(number, cooperation, new LineRange(from, last), head, sections, text);
  }
}
