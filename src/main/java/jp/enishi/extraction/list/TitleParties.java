package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Local governments that the title of an agreement names as its parties: 新潟県・群馬県災害時の相互応援に関する協定. */
final class TitleParties {

  private static final String NAME = "[\\p{IsHan}ァ-ヶ]{1,6}?[都道府県市町村区]";
  private static final Pattern LIST =
      Pattern.compile("(" + NAME + "(?:(?:[・、]|及び|並びに|と)" + NAME + ")+)");

  private TitleParties() {}

  /**
   * Their names, or nothing when the title does not list two .
   *
   * @param isPlace whether a table of places has the name
   */
  static List<String> in(String title, Predicate<String> isPlace) {
    Matcher m = LIST.matcher(title);
    List<String> names = new ArrayList<>();
    if (m.find()) {
      for (String each : m.group(1).split("[・、]|及び|並びに|と")) {
        if (isPlace.test(each)) {
          names.add(each);
        }
      }
    }
    return names.size() > 1 ? names : List.of();
  }
}
