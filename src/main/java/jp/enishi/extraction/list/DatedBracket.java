package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;

/**
 * A title and in brackets behind it the date beside the partners, in either order: {@code
 * 空家等対策に関する協定（令和2年2月20日、A協会、B協会）}.
 */
final class DatedBracket {

  private static final Pattern WHOLE =
      Pattern.compile("^(.{4,120}?(?:協定書?|覚書|宣言書?|合意書|盟約書?))[（(](.{6,200})[）)][。．\\s　]*$");
  private static final Pattern PARTNER =
      Pattern.compile("^([^、。（()）「」\\s　]{2,40})[\\s　]*[（(]([^（()）]{4,80})[)）][。．\\s　]*$");
  private static final Pattern PLACE = Pattern.compile("[^\\s　。]{0,20}[州省県道府国邦都市区郡]|\\p{L}{2,12}");
  private static final Pattern EDGE = Pattern.compile("^[\\s　、，,・:：]+|[\\s　、，,・:：]+$");

  private DatedBracket() {}

  /** Fills the record and says so; leaves it alone when the text is not of this form. */
  static boolean fill(ListRecord record, String text) {
    Matcher m = WHOLE.matcher(text.strip());
    if (!m.matches()) {
      return fillPartner(record, text.strip());
    }
    String inside = m.group(2);
    List<ReadDate> dates = JapaneseDates.find(inside);
    if (dates.size() != 1 || !JapaneseDates.find(m.group(1)).isEmpty()) {
      return false;
    }
    String before = EDGE.matcher(inside.substring(0, dates.get(0).start())).replaceAll("");
    String behind = inside.substring(dates.get(0).end()).replaceFirst("^[\\s　]*(?:締結|調印)", "");
    behind = EDGE.matcher(behind).replaceAll("");
    String names = withoutClauses(before.isEmpty() ? behind : before);
    if (!before.isEmpty() && !behind.isEmpty() || !isNames(names)) {
      return false;
    }
    record.add(Column.TITLE, m.group(1));
    record.add(Column.DATE, inside.substring(dates.get(0).start(), dates.get(0).end()));
    record.add(Column.PARTNER, names);
    return true;
  }

  /** 長沼町ゆかりの地である長野県長野市: what the name is called by is no part of it. */
  static String withoutClauses(String names) {
    return names.replaceAll("[^、，・]*である(?=[^、，・]{2,})", "");
  }

  /** デラウェア市（アメリカ合衆国オハイオ州、昭和60年2月13日）, with an end behind the date. */
  static boolean fillPartner(ListRecord record, String text) {
    Matcher m = PARTNER.matcher(text);
    if (!m.matches()
        || FlatRow.endsTitle(m.group(1))
        || !JapaneseDates.find(m.group(1)).isEmpty()) {
      return false;
    }
    List<String> where = new ArrayList<>();
    String date = "";
    String kind = "";
    String rest = "";
    for (String printed : m.group(2).split("[、，・]")) {
      String part = printed.strip();
      List<ReadDate> dates = JapaneseDates.find(part);
      String behind = dates.isEmpty() ? "" : part.substring(dates.get(0).end()).strip();
      boolean told = behind.matches("(?:に|付け?)?(?:提携|締結|盟約|調印)?") || StatedKind.isOne(behind);
      if (!date.isEmpty() && part.matches(".*(?:解消|終了|失効|廃止)")) {
        rest = part;
      } else if (dates.size() == 1 && dates.get(0).start() == 0 && date.isEmpty() && told) {
        date = dates.get(0).printed();
        kind = StatedKind.isOne(behind) ? behind : kind;
      } else if (StatedKind.isOne(part) && kind.isEmpty()) {
        kind = part;
      } else if (dates.isEmpty() && PLACE.matcher(part).matches()) {
        where.add(part);
      } else {
        return false;
      }
    }
    if (date.isEmpty()) {
      return false;
    }
    String at = String.join("・", where);
    record.add(Column.PARTNER, at.isEmpty() ? m.group(1) : m.group(1) + "（" + at + "）");
    record.add(Column.DATE, date);
    record.add(Column.KIND, kind);
    record.add(Column.REMARKS, rest);
    return true;
  }

  /** Whether the words are names of bodies or places, and no sentence or state. */
  static boolean isNames(String words) {
    String text = Wording.unified(words);
    return text.length() >= 2
        && !text.contains("。")
        && !text.matches(".*(?:しました|する|更新|改定|解消|終了)$")
        && List.of(text.split("[、,]")).stream()
            .anyMatch(
                each ->
                    PartnerList.isBody(each)
                        || PartnerList.isGeneral(each)
                        || each.matches(".{1,10}[都道府県市町村区]"));
  }
}
