package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;

/**
 * Releases of several agreements at once: numbered titles, each with how many sign it, and below
 * each the partners one a line, {@code １．物資の供給に関する協定（4者）⏎　(1) A社}. The day stands only in the
 * sentence above that tells of the signing, its year perhaps only in the date of the release, and
 * whether all partners of a title sign one agreement is seldom said, so that all are doubtful.
 */
final class PartnersBelowTitles implements Layout {

  static final String RULE = "list/partners-below-titles";

  private static final Pattern TITLE =
      Pattern.compile(
          "^(.{4,60}?(?:協定書?|覚書))[\\s　]*(?:[（(]([0-9０-９]{1,3})(?:者|社|団体|法人|事業者|機関|施設|[か箇カヶ]所)[)）])?$");
  private static final Pattern BRACKET = Pattern.compile("[（(][^（()）]{4,}[)）]$");

  /** 本協定は市と2社による三者協定です: one agreement of all. */
  private static final Pattern OF_ALL =
      Pattern.compile("[三四五六七八九0-9０-９]{1,2}者(?:間)?(?:の)?(?:による)?協定|連名");

  private static final Pattern SIGNED =
      Pattern.compile("(?:協定|覚書)[^。]{0,12}を?(?:締結|結び|調印)(?:し|いた)");
  private static final Pattern NAMED =
      Pattern.compile("([^「」、。\\s　とは]{2,30}(?:協定|覚書))を?(?:締結|結び|調印)(?:し|いた)");
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile("(?<![年\\d])(1?\\d) ?月 ?([1-3]?\\d) ?日");
  private static final int FEWEST_TITLES = 2;
  private static final int LONGEST_LINE = 400;

  /** A title, its partners and the lines of both. */
  private record Group(String title, List<Integer> partners, String note, LineRange lines) {}

  @Override
  public List<ListRecord> read(Lines lines) {
    List<Group> groups = new ArrayList<>();
    for (int i = 1; i < lines.count(); i++) {
      Group group = group(lines, i);
      if (group != null) {
        groups.add(group);
        i = group.lines().to();
      }
    }
    String date = groups.size() < FEWEST_TITLES ? "" : date(lines, groups.get(0).lines().from());
    List<ListRecord> records = new ArrayList<>();
    if (date.isEmpty()) {
      return records;
    }
    for (Group each : groups) {
      String above = lines.sectionAbove(each.lines().from());
      String section = above.isEmpty() ? named(lines, each.lines().from()) : above;
      for (int line : each.partners()) {
        ListRecord last = records.isEmpty() ? null : records.get(records.size() - 1);
        if (OF_ALL.matcher(each.note()).find() && line != each.partners().get(0)) {
          last.add(Column.PARTNER, name(lines, line)).at(line);
          continue;
        }
        ListRecord record =
            new ListRecord(RULE, section)
                .add(Column.TITLE, each.title())
                .add(Column.PARTNER, name(lines, line))
                .add(Column.DATE, date)
                .at(line);
        record.doubt("締結日は発表の文から取り、相手方ごとに1件としました。締結日と、協定が別々かどうかを確かめてください。");
        records.add(record);
      }
      lines.take(each.lines(), RULE, each.title());
    }
    return records;
  }

  /** The title in a line with the partners below it; null when the line is none. */
  private static Group group(Lines lines, int line) {
    LineMark head = LineMark.of(text(lines, line));
    Matcher m = TITLE.matcher(head.rest().strip());
    boolean marked = !OpenHeadings.formOf(text(lines, line)).isEmpty() || !head.mark().isEmpty();
    if (!marked || !m.matches() || !JapaneseDates.find(m.group(1)).isEmpty()) {
      return null;
    }
    List<Integer> partners = new ArrayList<>();
    StringBuilder note = new StringBuilder();
    int last = line;
    for (int i = line + 1; i <= lines.count(); i++) {
      String text = text(lines, i);
      if (text.startsWith("※")) {
        note.append(text);
      } else if (isPartner(lines, i)) {
        partners.add(i);
      } else if (!text.isEmpty() || !lines.isFree(i)) {
        break;
      }
      last = text.isEmpty() ? last : i;
    }
    boolean all =
        m.group(2) == null || Integer.parseInt(Wording.unified(m.group(2))) == partners.size();
    return partners.isEmpty() || !all
        ? null
        : new Group(m.group(1), partners, note.toString(), new LineRange(line, last));
  }

  private static String text(Lines lines, int line) {
    String text = lines.isFree(line) ? lines.text(line).strip() : "";
    return text.length() > LONGEST_LINE ? "" : text;
  }

  private static boolean isPartner(Lines lines, int line) {
    String text = text(lines, line);
    boolean marked = !OpenHeadings.formOf(text).isEmpty() || !LineMark.of(text).mark().isEmpty();
    String name = name(lines, line);
    return marked
        && !FlatRow.endsTitle(name)
        && JapaneseDates.find(name).isEmpty()
        && PartnerList.isBody(name.replaceAll("[ 　]", ""));
  }

  /** The name in a line, without its mark and what a bracket says of it. */
  private static String name(Lines lines, int line) {
    return BRACKET.matcher(LineMark.of(text(lines, line)).rest().strip()).replaceFirst("").strip();
  }

  /**
   * The one day that the sentence of the signing names, or ""; its year from the page's own date.
   */
  private static String date(Lines lines, int before) {
    String told = "";
    String ofPage = "";
    for (int i = 1; i < before; i++) {
      String text = Wording.unified(lines.text(i).length() > 2000 ? "" : lines.text(i));
      List<ReadDate> dates = JapaneseDates.find(text);
      boolean alone = dates.size() == 1 && dates.get(0).printed().length() == text.strip().length();
      ofPage = alone && isDay(dates.get(0)) ? dates.get(0).printed() : ofPage;
      for (String sentence : text.split("。")) {
        List<ReadDate> named = JapaneseDates.find(sentence);
        if (SIGNED.matcher(sentence).find()) {
          Matcher day = MONTH_AND_DAY.matcher(sentence);
          boolean one = told.isEmpty() && (named.size() == 1 || named.isEmpty() && day.find());
          told = !one ? told : named.isEmpty() ? day.group() : named.get(0).printed();
        }
      }
    }
    if (!told.matches("1?\\d ?月.*")) {
      return told;
    }
    return ofPage.replace(" ", "").endsWith("年" + told.replace(" ", "")) ? ofPage : "";
  }

  /**
   * What the sentence of the signing calls all of them, when that tells their kind: 災害時の協力に関する協定.
   */
  private static String named(Lines lines, int before) {
    for (int i = 1; i < before; i++) {
      Matcher m = NAMED.matcher(lines.text(i).length() > 2000 ? "" : lines.text(i));
      if (m.find() && AgreementKind.isNamedBy(m.group(1))) {
        return m.group(1);
      }
    }
    return "";
  }

  private static boolean isDay(ReadDate date) {
    return date.date() != null && date.precision() == DatePrecision.DAY;
  }
}
