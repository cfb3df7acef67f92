package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.LineRange;

/**
 * Tables of contents of collections of agreements: a number, the title, its partners in brackets,
 * mostly the number of a page, and no date: {@code ⑺災害時における支援協力に関する協定書(株式会社A) 15}.
 */
final class AgreementContents implements Layout {

  private static final String RULE = "list/contents";
  private static final int FEWEST = 4;
  private static final int LONGEST = 200;
  private static final String NUMBER =
      "(?:[⑴-⒇①-⑳]|[(（]?[0-9０-９]{1,3}[)）.．、]|[\\p{IsHan}]{0,4}[-－‐][0-9０-９]{1,3}(?:[-－‐][0-9０-９]{1,2})*[\\s　]*[|｜]?)";
  private static final Pattern BEGINNING =
      Pattern.compile("^[\\s　|｜]*" + NUMBER + "[\\s　]*[a-z]?[\\s　]*(\\S.*)$");
  private static final Pattern ENTRY =
      Pattern.compile(
          "^(.{6,100}?(?:協定書?|覚書|協約))(?:[・及び]*(?:協定)?実施細目)?[\\s　]*[（(](.{2,120})[)）][\\s　]*[|｜]?[\\s　.…・]*[0-9０-９]{0,4}[\\s　|｜]*$");
  private static final Pattern NO_PARTNER =
      Pattern.compile("(?:案|改正|改定|変更|再掲|略|様式|抜粋|写し?|平成|令和|昭和).{0,6}|.*(?:に関する|について|年版).*");

  /** What goes with an agreement and is none: 協定に基づく覚書, 実施細目. */
  private static final Pattern BELOW_ANOTHER = Pattern.compile(".*(?:に基づく|実施細目|実施要領).*");

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      if (!begins(lines, i)) {
        continue;
      }
      StringBuilder text = new StringBuilder(lines.text(i).strip());
      int last = i;
      while (last - i < 2
          && !isEntry(text)
          && lines.isFree(last + 1)
          && !lines.isBlank(last + 1)
          && lines.text(last + 1).length() < LONGEST
          && !begins(lines, last + 1)) {
        text.append(lines.text(++last).strip());
      }
      Matcher entry = ENTRY.matcher(beginning(text));
      if (!entry.matches() || !isOf(entry.group(1), entry.group(2))) {
        continue;
      }
      records.add(
          new ListRecord(RULE, section(lines, i))
              .at(new LineRange(i, last))
              .add(Column.TITLE, entry.group(1))
              .add(Column.PARTNER, entry.group(2)));
      i = last;
    }
    if (records.size() < FEWEST) {
      return List.of();
    }
    records.forEach(each -> each.doubt("目次の行です。締結日がなく、今も有効かどうかは書かれていません。"));
    records.forEach(each -> lines.take(each.lines(), RULE, each.get(Column.TITLE)));
    return records;
  }

  /** The heading above, which is no other entry. */
  private static String section(Lines lines, int line) {
    String section = lines.sectionAbove(line);
    return BEGINNING.matcher(section).matches() ? "" : section;
  }

  private static boolean begins(Lines lines, int line) {
    return lines.isFree(line)
        && lines.text(line).length() < LONGEST
        && BEGINNING.matcher(lines.text(line)).matches();
  }

  private static String beginning(CharSequence text) {
    Matcher m = BEGINNING.matcher(text);
    return m.matches() ? m.group(1) : "";
  }

  private static boolean isEntry(CharSequence text) {
    return ENTRY.matcher(beginning(text)).matches();
  }

  /** Whether the words in brackets may be partners, and the title that of an agreement itself. */
  private static boolean isOf(String title, String partner) {
    String name = Wording.unified(partner);
    return JapaneseDates.find(title + partner).isEmpty()
        && !BELOW_ANOTHER.matcher(title).matches()
        && !NO_PARTNER.matcher(name).matches()
        && (PartnerList.isBody(name)
            || PartnerList.isGeneral(name)
            || name.matches(".*(?:[市町村区都道府県局会社署庁校院店]|協会|組合|クラブ|自治体|瓦斯).*"));
  }
}
