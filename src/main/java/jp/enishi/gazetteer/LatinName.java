package jp.enishi.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in Latin letters, brought to one form for comparing: São Paulo City is saopaulo. */
final class LatinName {

  /** Mexico City and Ho Chi Minh City lose the word on both sides of a comparison. */
  private static final Pattern RANK =
      Pattern.compile("^(?:cityof|stateof|provinceof)|(?:city|state|province|county)$");

  private LatinName() {}

  /** Lower case letters and figures alone; empty for a name that has none. */
  static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9ßæøœłđð]", "");
    String bare = RANK.matcher(plain).replaceAll("");
    return bare.isEmpty() ? plain : bare;
  }
}
