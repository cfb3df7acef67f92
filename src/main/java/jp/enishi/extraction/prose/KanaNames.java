package jp.enishi.extraction.prose;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;

/**
 * Names of local governments in hiragana (みなかみ町, たつの市), which the analyser takes for particles and
 * verbs: written in katakana for it, each letter in its place.
 */
final class KanaNames {

  private static final Pattern HIRAGANA = Pattern.compile(".*[ぁ-ゖ].*");
  private static final int TO_KATAKANA = 'ァ' - 'ぁ';

  private final Pattern names;

  KanaNames(LocalGovernments localGovernments) {
    String all =
        localGovernments.all().stream()
            .map(LocalGovernment::name)
            .filter(each -> HIRAGANA.matcher(each).matches())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    names = Pattern.compile(all.isEmpty() ? "(?!)" : all);
  }

  /** The text with these names in katakana. */
  String joined(String text) {
    Matcher m = names.matcher(text);
    StringBuilder joined = null;
    while (m.find()) {
      joined = joined == null ? new StringBuilder(text) : joined;
      for (int i = m.start(); i < m.end(); i++) {
        char c = text.charAt(i);
        joined.setCharAt(i, c >= 'ぁ' && c <= 'ゖ' ? (char) (c + TO_KATAKANA) : c);
      }
    }
    return joined == null ? text : joined.toString();
  }
}
