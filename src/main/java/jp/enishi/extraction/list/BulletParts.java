package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;

/**
 * Takes a bullet apart whose partners stand behind its date: {@code 見守りに関する協定（平成26年9月1日） 乳業販売店会},
 * or {@code 姉妹都市 1971年5月 ブラジル パラナ州 ロンドリーナ市}.
 */
final class BulletParts {

  private static final Pattern OPEN_BRACKET = Pattern.compile("[（(\\[［]([^（()）\\[\\]［］]{0,12})$");
  private static final Pattern TO_BRACKET = Pattern.compile("^([^（()）\\[\\]［］]{0,12})[)）\\]］]");
  private static final Pattern WIDE_GAP = Pattern.compile("\\s{2,}|　+");

  /** What parts one dated partner from the next: a comma or gap behind the date. */
  private static final Pattern PARTING =
      Pattern.compile(
          "^(?:に?(?:姉妹|友好)?(?:都市|港)?(?:提携|締結|盟約|調印))?[)）\\]］]?(?:[\\s　]*[、，,;；／/][\\s　]*|[\\s　]{1,4}(?=\\S+[市町村区州省県郡都府道]))");

  private static final Pattern NAME =
      Pattern.compile("[^\\s　。、]{1,30}[市町村区州省県都道府郡](?:[\\s　]*[（(][^（()）]*[)）])?[\\s　:：（(]*");

  private BulletParts() {}

  /** A市（長崎県）　平成17年5月27日、B市（沖縄県）　平成20年1月23日: each partner with its date apart. */
  static List<String> dated(String text) {
    List<ReadDate> dates = JapaneseDates.find(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < dates.size(); i++) {
      int end = dates.get(i - 1).end();
      String between = text.substring(end, dates.get(i).start());
      Matcher parting = PARTING.matcher(between);
      boolean named =
          !text.substring(from, dates.get(i - 1).start()).isBlank()
              && parting.find()
              && NAME.matcher(between.substring(parting.end())).matches();
      if (named) {
        parts.add(text.substring(from, end + parting.end()).replaceFirst("[\\s　、，,;；／/]+$", ""));
        from = end + parting.end();
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** A市（長野県）、災害時相互応援協定、平成16年10月28日: partners, title and date parted by commas alone. */
  static boolean fillCommas(ListRecord record, String text) {
    List<String> parts = PartnerList.atCommas(text);
    int last = parts.size() - 1;
    if (last < 2
        || !isDate(parts.get(last))
        || parts.subList(0, last).stream().anyMatch(BulletParts::hasDate)) {
      return false;
    }
    String title = parts.get(last - 1).strip();
    boolean tie = AgreementKind.isTie(title);
    List<String> names = parts.subList(0, last - 1);
    if (!tie && !FlatRow.endsTitle(title)
        || names.stream().anyMatch(each -> FlatRow.endsTitle(each.strip()))) {
      return false;
    }
    record.add(tie ? Column.KIND : Column.TITLE, title);
    record.add(Column.DATE, parts.get(last)).add(Column.PARTNER, String.join("、", names));
    return true;
  }

  private static boolean hasDate(String part) {
    return !JapaneseDates.find(part).isEmpty();
  }

  private static boolean isDate(String part) {
    List<ReadDate> dates = JapaneseDates.find(part);
    return dates.size() == 1 && dates.get(0).printed().strip().equals(part.strip());
  }

  /** Fills the record and says so; leaves it alone when the words stand in another order. */
  static boolean fill(ListRecord record, String text, List<ReadDate> dates) {
    String before = text.substring(0, dates.get(0).start());
    String after = text.substring(dates.get(dates.size() - 1).end());
    String dated = text.substring(dates.get(0).start(), dates.get(dates.size() - 1).end());
    Matcher open = OPEN_BRACKET.matcher(before);
    Matcher close = TO_BRACKET.matcher(after);
    if (open.find() && close.find()) {
      dated = open.group(1) + dated + close.group(1);
      before = before.substring(0, open.start());
      after = after.substring(close.end());
    }
    if (FlatRow.trimmed(before).isEmpty()) {
      return fillBehind(record, dated, after.strip());
    }
    String first = FlatRow.trimmed(before);
    String rest = FlatRow.trimmed(after);
    boolean tie = AgreementKind.isTie(first);
    if (rest.isEmpty() || !tie && !FlatRow.endsTitle(first) || FlatRow.endsTitle(rest)) {
      return false;
    }
    record.add(tie ? Column.KIND : Column.TITLE, first);
    record.add(Column.DATE, dated);
    record.add(Column.PARTNER, rest);
    return true;
  }

  /** The date comes first; partner and what was signed stand apart behind it. */
  private static boolean fillBehind(ListRecord record, String dated, String behind) {
    Matcher gap = WIDE_GAP.matcher(behind);
    int end = -1;
    int start = -1;
    while (gap.find()) {
      start = gap.start();
      end = gap.end();
    }
    if (end < 0) {
      return false;
    }
    String last = behind.substring(end).strip();
    boolean tie = AgreementKind.isTie(last);
    if (!tie && !FlatRow.endsTitle(last)) {
      return false;
    }
    record.add(Column.DATE, dated);
    record.add(Column.KIND, last);
    record.add(Column.PARTNER, behind.substring(0, start));
    return true;
  }
}
