package jp.enishi.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The stems of Japanese verbs, so that one form stands for all: 結ぶ for 結び, 結ん, 結ば, 結べ. */
final class Inflection {

  private static final Map<Character, List<String>> STEMS =
      Map.of(
          'む', List.of("み", "ん", "ま", "め", "も"),
          'ぶ', List.of("び", "ん", "ば", "べ", "ぼ"),
          'く', List.of("き", "い", "か", "け", "こ"),
          'ぐ', List.of("ぎ", "い", "が", "げ", "ご"),
          'す', List.of("し", "さ", "せ", "そ"),
          'つ', List.of("ち", "っ", "た", "て", "と"),
          'う', List.of("い", "っ", "わ", "え", "お"),
          'る', List.of("り", "っ", "ら", "れ", "ろ"));

  private Inflection() {}

  /** The form itself and, when it is a verb written with a kanji, its stems. */
  static Stream<String> of(String form) {
    int last = form.length() - 1;
    boolean verb =
        last > 0
            && STEMS.containsKey(form.charAt(last))
            && form.codePoints().anyMatch(Character::isIdeographic)
            && !form.endsWith("する");
    if (!verb) {
      return Stream.of(form);
    }
    String stem = form.substring(0, last);
    Stream<String> stems = STEMS.get(form.charAt(last)).stream().map(end -> stem + end);
    boolean weak =
        form.endsWith("る") && "いきぎしじちにひびみりえけげせぜてでねへべめれ".indexOf(stem.charAt(last - 1)) >= 0;
    return Stream.concat(Stream.of(form), weak ? Stream.of(stem) : stems);
  }
}
