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
      "(?:旧 ?)?(?:[\\p{IsHan}]{1,4}郡の?)?(?:[\\p{IsHan}ァ-ヺヶケー]{1,8}?|(?<=^|[都道府県、と・])[ぁ-ゖ]{2,5})[市町村](?!市|町村|村)";
  private static final String GLUE = "(?:、|・|と|、?及び|、?および|、?並びに|,)";
  private static final String LIST = "(?<list>" + EACH + "(?:" + GLUE + EACH + ")*)";
  private static final String COUNT =
      "(?:など|等|をはじめとする)?(?:の?(?:[\\p{IsHan}]内)?\\d+(?:市|町|村|市町村|市町|町村|自治体)(?:\\d+[市町村])*)?";
  private static final String MERGE =
      "(?:(?:新設|対等|合体|編入|市町村)?(?:合併|統合|合体)(?:し(?:て)?|により|によって|で|を経て)|一つになって|一つとなって)、?";
  private static final String NEW = "(?:新たに|新しい|新|現在の|現)?";
  private static final String NAME =
      "(?<after>(?:[\\p{IsHan}ァ-ヺヶケー]{1,8}?|(?<=^|[都道府県、し])[ぁ-ゖ]{2,5})[市町村](?!市|町村|村))";
  private static final String BORN =
      "(?:(?:が|は)?(?:誕生|発足|成立|新設|設置)(?:し(?:た|て|、|ま)|され(?:た|て|、))?|[とに]なった|[とに]なり|[とに]なって|[とに]なるまで|(?:が|は)でき(?:た|て))";

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
              + MERGE
              + "(?:DATE(?:に)?、?)?(?:新たに)?(?:誕生|発足|成立|でき|生まれ)(?<behind>[^。]{0,12})");

  /** D市は、平成15年12月にA町、B町を廃して新たに置かれた. */
  private static final Pattern REPLACED =
      Pattern.compile(
          NAME
              + "(?:は|も)、?(?:DATE(?:に|、)?、?)?"
              + LIST
              + COUNT
              + "を廃(?:し(?:て)?|止して?)、?(?:新たに)?(?:置か|設置さ|設けら|発足|誕生)(?<behind>[^。]{0,12})");

  /** A町・B町など9町村は、…をもって廃止され、D市に引き継がれた. */
  private static final Pattern ABOLISHED =
      Pattern.compile(
          LIST
              + COUNT
              + "(?:は|が)、?(?:DATE(?:に|をもって|付けで|、)?、?)?廃止され、?"
              + NEW
              + NAME
              + "(?:に|が)(?:引き継|なった|なり|置か|設置)(?<behind>[^。]{0,12})");

  /** 平成22年にA町とB町がD市に加わった, A町は、平成15年にD市へ編入される. */
  private static final Pattern TAKEN_IN =
      Pattern.compile(
          LIST
              + COUNT
              + "(?:が|は)、?(?:DATE(?:に|、)?、?)?(?:[\\p{IsHan}]{2,3}[都道府県])?"
              + NAME
              + "(?:に|へ)(?:加わ(?:った|り)|編入(?:合併)?(?:され(?:た|て|、|るまで)|した))(?<behind>[^。]{0,12})");

  /** A町及びB町の編入(平成16年11月1日)に伴い、D市の…. */
  private static final Pattern WITH_TAKING_IN =
      Pattern.compile(
          LIST
              + COUNT
              + "の編入(?:合併)?(?:\\(DATE\\))?(?:に伴い|により|によって|で)、?(?:[\\p{IsHan}]{2,3}[都道府県])?"
              + NAME
              + "(?:の|は|が)(?<behind>[^。]{0,12})");

  /** D市は平成17年7月にA市、B市など11市町村を編入した, D市は…A町・B村と合併した. */
  private static final Pattern TAKES_IN =
      Pattern.compile(
          NAME
              + "(?:は|が)、?(?:DATE(?:に|、)?、?)?"
              + LIST
              + COUNT
              + "を(?:編入|吸収)(?:合併)?(?:し(?:た|て|、)|している)(?<behind>[^。]{0,12})");

  private static final Pattern CITY_WITH_TOWNS =
      Pattern.compile(
          "(?<after>[\\p{IsHan}ァ-ヺヶケー]{1,8}?市)(?:は|が)、?(?:DATE(?:に|、)?、?)?(?<list>"
              + EACH.replace("[市町村]", "[町村]")
              + "(?:"
              + GLUE
              + EACH.replace("[市町村]", "[町村]")
              + ")*)"
              + COUNT
              + "と合併(?:し(?:た|ている))(?<behind>[^。]{0,12})");

  /** D市となる前のA町、B町. */
  private static final Pattern BEFORE_IT_WAS =
      Pattern.compile(NAME + "[とに]なる(?:以?前|まで)の" + LIST + "(?<behind>)");

  /** D市は2006年に甲・乙・丙の5町が合併して誕生した: each of them a town. */
  private static final Pattern SHORT_NAMES =
      Pattern.compile(
          NAME
              + "(?:は|が)、?(?:DATE(?:に|、)?、?)?(?<short>[\\p{IsHan}]{1,5}(?:・[\\p{IsHan}]{1,5})+)の(?<number>\\d+)(?<rank>[市町村])が"
              + MERGE
              + "(?:誕生|発足|成立|でき|生まれ)(?<behind>[^。]{0,12})");

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

  /** A町は、B町、C町とともにD市と合併した. */
  private static final Pattern TOGETHER_WITH =
      Pattern.compile(
          "(?<who>"
              + EACH
              + ")(?:は|が|も)、?(?:DATE(?:に)?、?)?"
              + LIST
              + "(?:とともに|と共に)、?"
              + NAME
              + "(?:と合併|に編入|へ編入)(?:合併)?(?:し(?:た|て|、|ま)|され(?:た|て|、|ま))(?<behind>[^。]{0,12})");

  private static final Pattern PARTED = Pattern.compile(GLUE);

  private static final List<Pattern> RULES =
      List.of(
          TOGETHER_WITH,
          TOGETHER,
          MADE_OF,
          BECAME,
          REPLACED,
          ABOLISHED,
          TAKES_IN,
          CITY_WITH_TOWNS,
          TAKEN_IN,
          WITH_TAKING_IN,
          BEFORE_IT_WAS);

  private static final Pattern TELLING =
      Pattern.compile("合併|合体|統合|一つ[にと]な|を廃|廃止され|編入|加わ|なる(?:以?前|まで)の");

  private Mergers() {}

  /** The first merger that the sentence states; none when it is only planned or supposed. */
  static Optional<Merger> find(Sentence sentence) {
    String text = sentence.text();
    if (!TELLING.matcher(text).find()) {
      return Optional.empty();
    }
    Masked masked = Masked.of(sentence);
    Matcher brief = SHORT_NAMES.matcher(masked.text());
    if (brief.find() && !Hedges.soften(text, brief.group("behind"))) {
      List<String> before =
          Stream.of(brief.group("short").split("・"))
              .map(each -> each + brief.group("rank"))
              .toList();
      if (before.size() == Integer.parseInt(brief.group("number"))) {
        return Optional.of(
            new Merger(
                before,
                brief.group("after"),
                masked.original(brief.start()),
                masked.original(brief.end("short")),
                brief.group("behind")));
      }
    }
    for (Pattern each : RULES) {
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
        (pattern == TOGETHER || pattern == TOGETHER_WITH
                ? Stream.concat(Stream.of(m.group("who")), list)
                : list)
            .map(each -> each.replaceFirst("^旧 ?(?=.{2})", ""))
            .map(each -> each.replaceFirst("^[\\p{IsHan}]{1,4}郡の", ""))
            .map(jp.enishi.gazetteer.LocalGovernments::withoutCounty)
            .toList();
    return new Merger(
        before,
        m.group("after"),
        masked.original(m.start()),
        masked.original(Math.max(m.end("after"), m.end("list"))),
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
