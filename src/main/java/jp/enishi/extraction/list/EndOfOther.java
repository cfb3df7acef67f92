package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;

/**
 * Whether words beside a record tell of the end of another agreement: one made on another day
 * (平成10年に結んだ友好協定は平成20年に失効した), or with somebody else (A市との姉妹都市提携は解消).
 */
final class EndOfOther {

  private static final Pattern MADE =
      Pattern.compile(
          "^(?:に|付け?(?:で|の)?|、)?(?![^、。]{0,40}(?:解消|終了|失効|廃止))[^、。]{0,40}?(?:結[びんば]|締結|調印|交わし|提携(?:し|した))");

  private static final Pattern WITH =
      Pattern.compile(
          "([\\p{IsHan}ァ-ヶー]{1,16}(?:[市町村区県州]|会社|大学|組合|協会|銀行))と(?:の|は|も|[^、。]{0,12}(?:結|締結|提携))");

  private EndOfOther() {}

  static boolean isToldIn(String words, ListRecord record) {
    String text = Wording.unified(words);
    return isMadeOnOtherDay(text, record) || isWithOther(text, record);
  }

  private static boolean isMadeOnOtherDay(String text, ListRecord record) {
    List<ReadDate> own = JapaneseDates.find(record.get(Column.DATE));
    for (ReadDate each : JapaneseDates.find(text)) {
      boolean making = MADE.matcher(text.substring(each.end())).find();
      boolean same =
          each.date() == null
              || own.stream()
                  .anyMatch(
                      other ->
                          other.date() != null && other.date().getYear() == each.date().getYear());
      if (making && !own.isEmpty() && !same) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithOther(String text, ListRecord record) {
    String own =
        Wording.unified(
            record.get(Column.PARTNER)
                + " "
                + record.get(Column.OWNER)
                + " "
                + record.get(Column.TITLE));
    Matcher with = WITH.matcher(text);
    boolean found = false;
    while (with.find()) {
      String name = with.group(1);
      boolean known =
          own.contains(name)
              || own.lines().anyMatch(each -> !each.isBlank() && name.endsWith(each.strip()));
      if (known) {
        return false;
      }
      found = true;
    }
    return found;
  }
}
