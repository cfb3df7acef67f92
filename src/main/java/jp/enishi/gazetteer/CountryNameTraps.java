package jp.enishi.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * What may not follow a country's name if it is to mean the country ({@code
 * country-name-traps.csv}, where a row without name holds for all).
 */
final class CountryNameTraps {

  /** A katakana name this long is taken even when katakana follows: アメリカオレゴン州, but not ペルージャ. */
  private static final int CLEAR_KATAKANA = 4;

  private static final Pattern KATAKANA_WORD_GOES_ON = Pattern.compile("[ーンァィゥェォッャュョヮ].*");
  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー].*", Pattern.DOTALL);
  private static final Pattern ENDS_IN_KATAKANA = Pattern.compile(".*[ァ-ヺー]", Pattern.DOTALL);

  private final Map<String, Pattern> notBefore;
  private final Spelling spelling;

  private CountryNameTraps(Map<String, Pattern> notBefore, Spelling spelling) {
    this.notBefore = notBefore;
    this.spelling = spelling;
  }

  static CountryNameTraps load(Spelling spelling) {
    Map<String, Pattern> notBefore = new HashMap<>();
    List<CSVRecord> rows = Table.rows("country-name-traps.csv");
    for (CSVRecord row : rows) {
      notBefore.put(
          spelling.fold(row.get("name")),
          Pattern.compile("(" + row.get("notBefore") + ").*", Pattern.DOTALL));
    }
    return new CountryNameTraps(notBefore, spelling);
  }

  /** Whether the name may stand for the country when the rest follows it in the text. */
  boolean allow(String name, String rest) {
    String key = spelling.fold(name);
    return !matches("", rest) && !matches(key, rest) && !goesOnInKatakana(key, rest);
  }

  private boolean matches(String key, String rest) {
    Pattern pattern = notBefore.get(key);
    return pattern != null && pattern.matcher(rest).matches();
  }

  private static boolean goesOnInKatakana(String key, String rest) {
    if (!ENDS_IN_KATAKANA.matcher(key).matches() || !KATAKANA.matcher(rest).matches()) {
      return false;
    }
    return key.length() < CLEAR_KATAKANA || KATAKANA_WORD_GOES_ON.matcher(rest).matches();
  }
}
