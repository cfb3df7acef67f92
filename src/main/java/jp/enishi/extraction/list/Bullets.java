package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.dates.StatedDate;
import jp.enishi.extraction.parties.PartnerList;

/**
 * Bulleted or numbered lines that each name a partner and a date under a heading that says of which
 * kind the ties are: {@code ・大連市（中国）1957(昭和32)年10月}.
 */
final class Bullets implements Layout {

  private static final String RULE = "list/bullet";
  private static final Pattern BULLET =
      Pattern.compile(
          "^[\\s　]*(?:[・･●○◆◇■□▪*‣◎]|[-–]\\s|[(（]?[0-9０-９]{1,3}[.)．）]|[0-9０-９]{1,3}(?=[\\s　])|[①-⑳])\\s*(\\S.*)$");
  private static final Pattern DATE_LABEL =
      Pattern.compile("(?:[\\s　]協定(?:締結)?|締結|提携|調印)(?:年月日|日)[\\s　：:]*$");
  private static final Pattern WITH_PARTNER = Pattern.compile("^(.+?)[（(]([^（()）]+)[)）]$");

  /** A sentence set apart behind the item: 1986年4月29日提携　旧町との提携を継続しています。 */
  private static final Pattern SENTENCE_BEHIND =
      Pattern.compile("^([^。]{4,100}?)[\\s　]+([^。\\s　]{6,}。)$");

  /** What runs on behind the date of an item: 1985(昭和60)年5月23日提携。新渡戸稲造の縁。 */
  private static final Pattern BEHIND_DATE =
      Pattern.compile("^([^。]{4,100}[日月年度\\d)）](?:に?(?:提携|締結|盟約|調印)(?:解消)?)?)。(.*)$");

  /** A partner, and behind it the title in quotes. */
  private static final Pattern QUOTING =
      Pattern.compile("^([^「」『』]{2,60}?)[\\s　]*[「『]([^」』]{4,80})[」』]$");

  /** What is said of the last date: 平成16年5月解消. */
  private static final Pattern ENDED =
      Pattern.compile("(?:に|をもって|付け?で?)?(?:提携|交流)?を?(?:解消|終了|失効|廃止|解除)");

  /** Words behind a date up to the bracket that closes around both: ：三市友好都市協定). */
  private static final Pattern CLOSING = Pattern.compile("^[：:、，\\s]*([^（()）]+)[)）]$");

  private static final Pattern TRADE_AND_NAME =
      Pattern.compile("^([\\p{IsHan}\\p{IsKatakana}ー・]{2,14})(?:　+|\\s{2,})(\\S+)$");

  private static final Pattern DATE_IN_BRACKETS = Pattern.compile("[（(\\[［]\\s*$");

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      if (!lines.isFree(i) || lines.text(i).length() > 300) {
        continue;
      }
      if (lines.text(i).contains("<li")) {
        readItems(lines, i, records);
        continue;
      }
      Matcher bullet = BULLET.matcher(lines.text(i));
      if (!bullet.matches()) {
        continue;
      }
      String text = Markup.plain(bullet.group(1));
      int last = i;
      while (last - i < 3 && JapaneseDates.find(text).isEmpty() && wraps(lines, last + 1)) {
        // A name in a line of its own stays apart from the title in the next.
        String next = lines.text(++last).strip();
        boolean apart = PartnerList.isBody(text) || AgreementKind.isTie(next.split("[\\s　]")[0]);
        text = apart ? text + " " + next : ListRecord.joined(text, next);
      }
      Matcher told = BEHIND_DATE.matcher(text);
      boolean remarked = told.matches() && !JapaneseDates.find(told.group(1)).isEmpty();
      List<String> each = remarked ? List.of(told.group(1)) : BulletParts.dated(text);
      ListRecord record = record(lines, i, each.get(0));
      if (record != null) {
        record.add(Column.REMARKS, remarked ? told.group(2) : "");
        if (last < lines.count() && isRemarkOnDate(lines, last + 1)) {
          record.add(Column.REMARKS, lines.text(++last).strip());
        }
        String number = LineMark.of(lines.text(i).strip()).number();
        record.at(i).at(last).add(Column.NUMBER, number == null ? "" : number);
        for (int line = i; line <= last; line++) {
          lines.take(line, RULE, text);
        }
        records.add(record);
        for (String other : each.subList(1, each.size())) {
          ListRecord beside = record(lines, i, other);
          if (beside != null) {
            records.add(beside.at(i).at(last));
          }
        }
        i = last;
      }
    }
    return records;
  }

  /** The items of an HTML list in one line. */
  private static void readItems(Lines lines, int line, List<ListRecord> records) {
    for (String item : lines.text(line).split("<li\\b[^<>]*>")) {
      String whole = Markup.plain(item).replace('\n', ' ').strip();
      Matcher told = SENTENCE_BEHIND.matcher(whole);
      boolean remark = told.matches() && !JapaneseDates.find(told.group(1)).isEmpty();
      String text = remark ? told.group(1) : whole;
      ListRecord record = text.isEmpty() || text.length() > 300 ? null : record(lines, line, text);
      if (record != null) {
        record.add(Column.REMARKS, remark ? told.group(2) : "");
        records.add(record.at(line));
        lines.take(line, RULE, text);
      }
    }
  }

  /** Whether the line goes on with the bullet above it. */
  private static boolean wraps(Lines lines, int line) {
    return lines.isFree(line)
        && !lines.isBlank(line)
        && lines.text(line).length() <= 120
        && !BULLET.matcher(lines.text(line)).matches()
        && (Character.isWhitespace(lines.text(line).charAt(0))
            || !JapaneseDates.find(lines.text(line)).isEmpty());
  }

  /** A line of its own in brackets below a bullet: （2011年3月31日 提携解消）. */
  private static boolean isRemarkOnDate(Lines lines, int line) {
    String text = lines.text(line).strip();
    return lines.isFree(line)
        && text.length() <= 100
        && text.matches("[（(※].*")
        && Standing.tellsOfEnd(text);
  }

  private static ListRecord record(Lines lines, int line, String text) {
    var dates =
        JapaneseDates.find(text).stream()
            .filter(each -> !StatedDate.isOfMerger(text, each))
            .toList();
    if (dates.isEmpty()) {
      return null;
    }
    String section = lines.sectionAbove(line);
    ListRecord bracketed = new ListRecord(RULE, section);
    if (BulletParts.fillCommas(bracketed, text) || DatedBracket.fill(bracketed, text)) {
      return bracketed;
    }
    String printedBehind = text.substring(dates.get(dates.size() - 1).end());
    Matcher closing = CLOSING.matcher(printedBehind);
    boolean inBracket = closing.matches();
    String behind = FlatRow.trimmed(inBracket ? closing.group(1) : printedBehind);
    boolean titleBehind =
        FlatRow.endsTitle(behind)
            && !RecordDoubts.tellsOfFormer(behind)
            && !behind.matches("提携|締結|盟約|調印")
            && !nameOf(text, dates).equals(behind);
    boolean aboutAgreements =
        !section.isEmpty()
            || titleBehind
            || BulletParts.fill(new ListRecord(RULE, section), text, dates)
            || FlatRow.endsTitle(nameOf(text, dates));
    if (!aboutAgreements || text.endsWith("。") || text.indexOf('。') >= 0) {
      return null;
    }
    ListRecord record = new ListRecord(RULE, section);
    if (BulletParts.fill(record, text, dates)) {
      return record;
    }
    String name = nameOf(text, dates);
    Matcher quoting = QUOTING.matcher(name);
    if (quoting.matches() && FlatRow.endsTitle(quoting.group(2))) {
      record.add(Column.DATE, text.substring(dates.get(0).start(), dates.get(0).end()));
      return record.add(Column.PARTNER, quoting.group(1)).add(Column.TITLE, quoting.group(2));
    }
    Matcher ended = ENDED.matcher(text).region(dates.get(dates.size() - 1).end(), text.length());
    int end = ended.lookingAt() ? ended.end() : dates.get(dates.size() - 1).end();
    record.add(Column.DATE, text.substring(dates.get(0).start(), end));
    if (FlatRow.endsTitle(name)) {
      List<String> tokens = FlatRow.tokens(name);
      String last = tokens.get(tokens.size() - 1);
      boolean parted = tokens.size() > 1 && PartnerList.isBody(tokens.get(0));
      Matcher bracket = WITH_PARTNER.matcher(name);
      if (bracket.matches()
          && FlatRow.endsTitle(bracket.group(1))
          && PartnerList.isBody(bracket.group(2))) {
        return record.add(Column.TITLE, bracket.group(1)).add(Column.PARTNER, bracket.group(2));
      }
      record.add(Column.TITLE, parted ? last : name);
      record.add(
          Column.PARTNER, parted ? String.join(" ", tokens.subList(0, tokens.size() - 1)) : "");
      return record;
    }
    name = withoutTrade(name, record);
    boolean nameBefore = !FlatRow.trimmed(text.substring(0, dates.get(0).start())).isEmpty();
    if (name.isEmpty() || name.length() > 60 || !nameBefore && !isName(name)) {
      return null;
    }
    String[] words = name.split("[\\s　]+(?=[^\\s　]+$)");
    if (words.length == 2 && AgreementKind.isTie(words[1])) {
      record.add(Column.KIND, words[1]);
      name = words[0];
    }
    words = name.split("[\\s　：:]+", 2);
    if (words.length == 2 && AgreementKind.isTie(words[0])) {
      record.add(Column.KIND, words[0]);
      name = words[1];
    }
    record.add(Column.TITLE, titleBehind ? behind : "");
    record.add(Column.REMARKS, inBracket && RecordDoubts.tellsOfFormer(behind) ? behind : "");
    return record.add(Column.PARTNER, name);
  }

  /** スーパー　A株式会社: what the partner trades in stands before its name, in a column of its own. */
  private static String withoutTrade(String name, ListRecord record) {
    Matcher m = TRADE_AND_NAME.matcher(name);
    boolean trade =
        m.matches()
            && PartnerList.isBody(m.group(2))
            && !m.group(1).matches(".*(?:法人|会社|組合|大学|[都道府県市町村区])");
    if (trade) {
      record.add(Column.FIELD, m.group(1));
    }
    return trade ? m.group(2) : name;
  }

  /** Whether words behind a date are a name, and not the rest of a sentence or heading. */
  private static boolean isName(String words) {
    return PartnerList.isBody(words)
        || words.matches("[^\\p{IsHiragana}][^。]{0,40}[市町村区州省県都道府郡](?:[（(][^（()）]*[)）])?");
  }

  /** The words before the date, or behind it when it comes first. */
  private static String nameOf(String text, List<ReadDate> dates) {
    if (dates.isEmpty()) {
      return FlatRow.trimmed(text);
    }
    String before =
        DATE_IN_BRACKETS.matcher(text.substring(0, dates.get(0).start())).replaceFirst("");
    String name = FlatRow.trimmed(DATE_LABEL.matcher(before).replaceFirst(""));
    return name.isEmpty()
        ? FlatRow.trimmed(
            text.substring(dates.get(dates.size() - 1).end())
                .replaceFirst("^(?:締結|提携)?[)）\\]］]?", ""))
        : name;
  }
}
