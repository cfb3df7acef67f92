package jp.enishi.extraction.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences that tell of several local governments that became one. */
final class Mergers {

  /**
   * Who became what.
   *
   * @param before names, in the order printed
   * @param start where the statement begins in the sentence
   * @param end where the new name ends
   */
  record Merger(List<String> before, String after, int start, int end, String behind) {}

  private static final String EACH =
      "(?:旧 ?)?(?:[\\p{IsHan}]{1,4}郡)?[\\p{IsHan}ァ-ヺヶケー]{1,8}?[市町村](?!市)";
  private static final String GLUE = "(?:、|・|と|、?及び|、?および|、?並びに|,)";
  private static final String LIST = "(?<list>" + EACH + "(?:" + GLUE + EACH + ")*)";
  private static final String COUNT = "(?:など|等)?(?:の\\d+(?:市|町|村|市町村|市町|町村|自治体)(?:\\d+[市町村])*)?";
  private static final String MERGE = "(?:新設|対等|合体|編入|市町村)?合併(?:し(?:て)?|により|によって|で|を経て)、?";
  private static final String NEW = "(?:新たに|新しい|新|現在の|現)?";
  private static final String NAME = "(?<after>[\\p{IsHan}ァ-ヺヶケー]{1,8}?[市町村](?!市))";
  private static final String BORN =
      "(?:(?:が|は)?(?:誕生|発足|成立|新設|設置)(?:し(?:た|て|、|ま)|され(?:た|て|、))?|[とに]なった|[とに]なり|[とに]なって|(?:が|は)でき(?:た|て))";

  /** A市、B町及びC村の1市1町1村が新設合併し、新しいD市となった. */
  private static final Pattern BECAME =
      Pattern.compile(
          LIST
              + COUNT
              + "(?:が|は)?(?:、?DATE(?:に)?、?)?"
              + MERGE
              + NEW
              + NAME
              + BORN
              + "(?<behind>[^。]{0,12})");

  /** D市は平成17年1月1日にA市・B町・C町が合併して発足した. */
  private static final Pattern MADE_OF =
      Pattern.compile(
          NAME
              + "(?:は|も)、?(?:DATE(?:に|、)?、?)?"
              + LIST
              + COUNT
              + "(?:が|の|による)"
              + "(?:新設|対等|合体|編入|市町村)?合併(?:し(?:て)?|により|によって|で)、?(?:新たに)?(?:誕生|発足|成立|でき|生まれ)(?<behind>[^。]{0,12})");

  /** A町はB町、C村と合併し、D市となった. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?<who>"
              + EACH
              + ")(?:は|が)、?(?:DATE(?:に)?、?)?"
              + LIST
              + COUNT
              + "(?:と|とともに)(?:共に)?"
              + MERGE
              + NEW
              + NAME
              + BORN
              + "(?<behind>[^。]{0,12})");

  private static final Pattern PARTED = Pattern.compile(GLUE);

  private Mergers() {}

  /** The first merger that the sentence states; none when it is only planned or supposed. */
  static Optional<Merger> find(Sentence sentence) {
    String text = sentence.text();
    if (!text.contains("合併")) {
      return Optional.empty();
    }
    Masked masked = Masked.of(sentence);
    for (Pattern each : List.of(TOGETHER, MADE_OF, BECAME)) {
      Matcher m = each.matcher(masked.text());
      if (m.find() && !Hedges.soften(text, m.group("behind"))) {
        return Optional.of(merger(each, m, masked));
      }
    }
    return Optional.empty();
  }

  private static Merger merger(Pattern pattern, Matcher m, Masked masked) {
    Stream<String> list = Stream.of(PARTED.split(m.group("list")));
    List<String> before =
        (pattern == TOGETHER ? Stream.concat(Stream.of(m.group("who")), list) : list)
            .map(each -> each.replaceFirst("^旧 ?(?=.{2})", ""))
            .map(jp.enishi.gazetteer.LocalGovernments::withoutCounty)
            .toList();
    return new Merger(
        before,
        m.group("after"),
        masked.original(m.start()),
        masked.original(m.end("after")),
        m.group("behind"));
  }

  /** The sentence with DATE for each date, and where its characters came from. */
  private record Masked(String text, int[] origin) {

    static Masked of(Sentence sentence) {
      StringBuilder text = new StringBuilder();
      int[] origin = new int[sentence.text().length() + 4 * sentence.dates().size() + 1];
      int at = 0;
      for (DateMention each : sentence.dates()) {
        if (each.start() < at) {
          continue;
        }
        at = copy(sentence.text(), at, each.start(), text, origin);
        for (int i = 0; i < 4; i++) {
          origin[text.length() + i] = each.start();
        }
        text.append("DATE");
        at = each.end();
      }
      copy(sentence.text(), at, sentence.text().length(), text, origin);
      origin[text.length()] = sentence.text().length();
      return new Masked(text.toString(), origin);
    }

    private static int copy(String from, int start, int end, StringBuilder to, int[] origin) {
      for (int i = start; i < end; i++) {
        origin[to.length()] = i;
        to.append(from.charAt(i));
      }
      return end;
    }

    int original(int at) {
      return origin[at];
    }
  }
}
