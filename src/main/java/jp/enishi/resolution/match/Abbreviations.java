package jp.enishi.resolution.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Spelling;

/**
 * Words that names are written with in short and in full ({@code
 * import/resolution/abbreviations.csv}).
 */
final class Abbreviations {

  private record Word(String abbreviated, String full, String at) {}

  /** 第九管区 and 第9管区. */
  private static final Pattern NUMBER = Pattern.compile("第(?<n>[一二三四五六七八九十])(?![一二三四五六七八九十])");

  private static final String FIGURES = "一二三四五六七八九十";

  /** JA全農 is no local cooperative. */
  private static final Pattern NATIONAL =
      Pattern.compile("j[af](全|共済|バンク|グループ|中央|三井|ネット|信連|厚生連).*|j[af][a-z].*");

  private static final Pattern OFFICE = Pattern.compile("\\S{2,}(局|署|所|本部|庁|館|部|台|監)");

  private final List<Word> words = new ArrayList<>();
  private final Set<String> ministries = new HashSet<>();

  Abbreviations(Spelling spelling) {
    Tables.rows("ministries.csv").forEach(row -> ministries.add(spelling.fold(row.get("name"))));
    for (Map<String, String> row : Tables.rows("abbreviations.csv")) {
      words.add(
          new Word(spelling.fold(row.get("short")), spelling.fold(row.get("long")), row.get("at")));
    }
  }

  /**
   * The folded name with every word in full, numbers in figures and no ministry before an office.
   */
  String inFull(String folded) {
    String name = inFigures(withoutMinistry(beginningInFull(folded)));
    for (Word each : words) {
      if (!name.contains(each.abbreviated()) || name.equals(each.abbreviated())) {
        continue;
      }
      if (each.at().equals("front")) {
        boolean more = name.startsWith(each.abbreviated()) && !NATIONAL.matcher(name).matches();
        name = more ? name.substring(each.abbreviated().length()) + each.full() : name;
      } else if (each.at().equals("any") && !name.contains(each.full())) {
        name = name.replace(each.abbreviated(), each.full());
      } else if (each.at().equals("end")
          && name.endsWith(each.abbreviated())
          && !name.endsWith(each.full())) {
        name = name.substring(0, name.length() - each.abbreviated().length()) + each.full();
      }
    }
    return name;
  }

  /** 経済産業省 and 経産省, which end as 遼寧省 does. */
  boolean isMinistry(String folded) {
    return ministries.contains(beginningInFull(folded));
  }

  /** 経産省 and 経済産業省. */
  private String beginningInFull(String folded) {
    for (Word each : words) {
      if (each.at().equals("start") && folded.startsWith(each.abbreviated())) {
        return each.full() + folded.substring(each.abbreviated().length());
      }
    }
    return folded;
  }

  private static String inFigures(String name) {
    return NUMBER.matcher(name).replaceAll(m -> "第" + (FIGURES.indexOf(m.group(1)) + 1));
  }

  private String withoutMinistry(String name) {
    for (String each : ministries) {
      if (name.startsWith(each) && OFFICE.matcher(name.substring(each.length())).matches()) {
        return name.substring(each.length());
      }
    }
    return name;
  }
}
