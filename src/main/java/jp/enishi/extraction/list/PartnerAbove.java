package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.LineRange;

/**
 * A partner in a line of its own, and below it what was agreed with it, a title and a date each:
 * {@code ●A社⏎　H28.3.15　健康増進に関する協定⏎　R2.10.1　見守りに関する協定}. Lists that give every partner one agreement
 * are read by {@link Blocks} and {@link Bullets} unless the agreements bear a mark too.
 */
final class PartnerAbove implements Layout {

  private static final String RULE = "list/partner-above";
  private static final int LONGEST_LINE = 200;

  /** A unit of the office whose list it is: it answers for the agreements below it. */
  private static final Pattern OWN_UNIT =
      Pattern.compile(".{0,12}(?:課|係|室|班|グループ)|.{0,6}(?:部|(?<!郵便|放送|薬)局|委員会|消防本部|センター|支所)");

  private static final Pattern IN_BRACKETS = Pattern.compile("^[【〔［<＜](.{2,50})[】〕］>＞]$");
  private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]");
  private static final Pattern LABEL =
      Pattern.compile("^(?:協定)?(?:締結|提携)?(?:年月)?日[\\s　]*[：:]?[\\s　]*");

  /** Of what is not agreed yet: …に関する協定（協議中）. */
  private static final Pattern PLANNED =
      Pattern.compile("^([^（(]{4,100})[（(][^（()）]{0,12}(?:予定|[協調準検交][議整備討渉]中)[)）]$");

  private static final Pattern QUOTES = Pattern.compile("^[「『](.+)[」』]$");
  private static final Pattern BEHIND_DATE =
      Pattern.compile("^[\\s　]*(?:付け?)?(?:に?(?:締結|調印|提携))?[\\s　]*[)）\\]］]?[\\s　：:、]*");
  private static final Pattern BEFORE_DATE =
      Pattern.compile("(?:[\\s　：:、（(\\[［]+(?:(?:協定)?(?:締結|調印)(?:年月日|日)?[\\s　：:]*)?)?$");
  private static final Pattern WIDE_GAP = Pattern.compile("　+|\\s{2,}");

  /**
   * A partner and its agreements.
   *
   * @param form of its mark, "" for none
   * @param marked whether an agreement bears a mark
   */
  private record Group(int line, String form, List<ListRecord> agreements, boolean marked) {}

  @Override
  public List<ListRecord> read(Lines lines) {
    Set<String> forms = new HashSet<>();
    int partners = 0;
    for (int i = 1; i <= lines.count(); i++) {
      if (isPartner(lines, i)) {
        partners++;
        forms.add(formOf(lines.text(i)));
      }
    }
    forms.remove("");
    if (partners == 0) {
      return List.of();
    }
    List<Group> groups = new ArrayList<>();
    for (int i = 1; i < lines.count(); i++) {
      if (isPartner(lines, i) || isMarkedSo(lines, i, forms)) {
        Group group = group(lines, i, forms);
        if (!group.agreements().isEmpty()) {
          groups.add(group);
        }
      }
    }
    boolean several =
        groups.stream().anyMatch(each -> each.agreements().size() > 1 || each.marked());
    if (groups.size() < 2 || !several) {
      return List.of();
    }
    List<ListRecord> records = new ArrayList<>();
    for (Group each : groups) {
      lines.take(each.line(), RULE, nameAt(lines, each.line()));
      for (ListRecord record : each.agreements()) {
        lines.take(record.lines(), RULE, record.get(Column.TITLE));
        records.add(record);
      }
    }
    return records;
  }

  /** The agreements directly below a partner, up to the next heading. */
  private static Group group(Lines lines, int head, Set<String> forms) {
    List<ListRecord> agreements = new ArrayList<>();
    String form = formOf(lines.text(head));
    boolean marked = false;
    for (int i = head + 1; i <= lines.count(); i++) {
      if (lines.isBlank(i)) {
        continue;
      }
      String text = lines.text(i).strip();
      if (!lines.isFree(i)
          || text.length() > LONGEST_LINE
          || !form.isEmpty() && formOf(text).equals(form)
          || isPartner(lines, i)
          || isMarkedSo(lines, i, forms)) {
        break;
      }
      ListRecord last = agreements.isEmpty() ? null : agreements.get(agreements.size() - 1);
      if (last != null && text.matches("[（(※].*") && Standing.tellsOfEnd(text)) {
        last.add(Column.REMARKS, text).at(i);
        continue;
      }
      if (last != null && fillLabelled(last, text)) {
        last.at(i);
        continue;
      }
      ListRecord record = new ListRecord(RULE, lines.sectionAbove(head));
      int end = fill(record, lines, i);
      if (end == 0) {
        break;
      }
      agreements.add(record.add(Column.PARTNER, nameAt(lines, head)).at(new LineRange(i, end)));
      marked |= !LineMark.of(text).mark().isEmpty();
      i = end;
    }
    return new Group(head, form, agreements, marked);
  }

  /** The title and date that begin in a line; where they end, or 0 when they are none. */
  private static int fill(ListRecord record, Lines lines, int line) {
    String text = LineMark.of(lines.text(line).strip()).rest();
    Matcher planned = PLANNED.matcher(text);
    if (planned.matches() && FlatRow.endsTitle(planned.group(1))) {
      record.add(Column.TITLE, text);
      return line;
    }
    if (fill(record, text)) {
      return line;
    }
    int next = line + 1;
    boolean titled = FlatRow.endsTitle(text) && JapaneseDates.find(text).isEmpty();
    if (!titled || isLabelled(text) || !lines.isFree(next) || lines.isBlank(next)) {
      return 0;
    }
    String below = LABEL.matcher(LineMark.of(lines.text(next).strip()).rest()).replaceFirst("");
    List<ReadDate> dates = JapaneseDates.find(below);
    boolean dated =
        dates.size() == 1
            && FlatRow.beginsWithDate(below)
            && below.substring(dates.get(0).end()).matches("[\\s　]*(?:締結|調印|提携)?[)）]?");
    if (dated) {
      record.add(Column.TITLE, unquoted(text)).add(Column.DATE, dates.get(0).printed());
    }
    return dated ? next : 0;
  }

  /** What else is said of an agreement behind a label: 担当課　福祉課. */
  private static boolean fillLabelled(ListRecord record, String text) {
    String[] parts = text.split("[：:]|　+|\\s{2,}", 2);
    Column column = parts.length < 2 ? null : Column.of(parts[0].strip()).orElse(null);
    boolean more =
        column != null && !List.of(Column.TITLE, Column.PARTNER, Column.DATE).contains(column);
    if (more) {
      record.add(column, parts[1]);
    }
    return more;
  }

  /** A title and a date in one line, in either order, perhaps with a remark behind them. */
  private static boolean fill(ListRecord record, String text) {
    List<ReadDate> dates = JapaneseDates.find(REMARK.matcher(text).replaceAll(""));
    List<ReadDate> all = JapaneseDates.find(text);
    if (all.isEmpty()
        || REMARK.matcher(text).replaceAll("").indexOf('。') >= 0
        || isLabelled(text)) {
      return false;
    }
    boolean first = FlatRow.beginsWithDate(text);
    ReadDate date = all.get(0);
    boolean range =
        all.size() == 2
            && text.substring(date.end(), all.get(1).start()).matches("[\\s　]*[～〜~－-][\\s　]*");
    int end = range ? all.get(1).end() : date.end();
    String rest = text.substring(end);
    boolean later = !first && (Standing.tellsOfEnd(rest) || rest.contains("更新"));
    if (!later && (first ? dates.size() : all.size()) > (range ? 2 : 1)) {
      return false;
    }
    String behind = BEHIND_DATE.matcher(text.substring(end)).replaceFirst("").strip();
    String before = BEFORE_DATE.matcher(text.substring(0, date.start())).replaceFirst("").strip();
    String title = first ? behind : before;
    String remark = "";
    Matcher bracket = Pattern.compile("^(.+?)[（(]([^（()）]*)[)）]$").matcher(title);
    if (first && bracket.matches() && FlatRow.endsTitle(bracket.group(1))) {
      title = bracket.group(1).strip();
      remark = bracket.group(2);
    } else if (!first && !behind.isEmpty()) {
      remark = behind;
    }
    if (!FlatRow.endsTitle(title) || WIDE_GAP.matcher(title).find() || remark.length() > 60) {
      return false;
    }
    record.add(Column.TITLE, unquoted(title));
    record.add(Column.DATE, text.substring(date.start(), end));
    record.add(Column.REMARKS, remark);
    return true;
  }

  private static String unquoted(String title) {
    Matcher m = QUOTES.matcher(title);
    return m.matches() ? m.group(1) : title;
  }

  private static boolean isLabelled(String text) {
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    return colon > 0 && Column.of(text.substring(0, colon).strip()).isPresent();
  }

  /** Whether the line is by its words the name of one body and nothing else. */
  private static boolean isPartner(Lines lines, int line) {
    String text = lines.text(line);
    if (text.length() > 200 || text.indexOf('\t') >= 0 || !lines.isFree(line)) {
      return false;
    }
    String name = nameAt(lines, line);
    return isShortHeading(lines, line)
        && PartnerList.isBody(REMARK.matcher(name).replaceAll("").strip())
        && !OWN_UNIT.matcher(name).matches();
  }

  /** Whether it bears the mark that partners bear here, and tells no kind of agreement. */
  private static boolean isMarkedSo(Lines lines, int line, Set<String> forms) {
    return isShortHeading(lines, line)
        && forms.contains(formOf(lines.text(line)))
        && !AgreementKind.isNamedBy(lines.text(line))
        && !PartnerList.isGeneral(nameAt(lines, line))
        && !OWN_UNIT.matcher(nameAt(lines, line)).matches();
  }

  /** The form of its mark or number, bullets among them. */
  private static String formOf(String text) {
    String form = OpenHeadings.formOf(text);
    return form.isEmpty() ? LineMark.of(text.strip()).mark() : form;
  }

  private static boolean isShortHeading(Lines lines, int line) {
    String text = lines.text(line).strip();
    return lines.isFree(line)
        && !text.isEmpty()
        && text.length() <= 60
        && text.indexOf('\t') < 0
        && !text.endsWith("。")
        && !isLabelled(text)
        && !FlatRow.endsTitle(text)
        && JapaneseDates.find(text).isEmpty();
  }

  private static String nameAt(Lines lines, int line) {
    String rest = LineMark.of(lines.text(line).strip()).rest();
    Matcher m = IN_BRACKETS.matcher(rest);
    return m.matches() ? m.group(1).strip() : rest;
  }
}
