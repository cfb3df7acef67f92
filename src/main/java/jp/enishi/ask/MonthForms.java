package jp.enishi.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Months that no year is said of: 4月に, 3月と4月の, 4月から6月に, in March or April. */
final class MonthForms {

  private static final String MONTH = "(?:1[0-2]|0?[1-9])月";
  private static final String NAME =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Not 4月1日, 4月末, and not since or until a month: of which year is not said. */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?<first>%1$s)(?<range>(?:から|~|〜|～|-)%1$s(?:まで|にかけて)?)?(?<more>(?:[・、,とや]|または|か)%1$s)*"
                  .formatted(MONTH)
              + "(?:中|分)?(?:に|の)?(?![末初頃ご0-9]|以降|以後|以前|から|まで|現在|時点|[ァ-ヺ一-龠]*号)");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:in|during) (?:the months? of )?%1$s(?:(?:, | or | and |, or |, and )%1$s)*(?!,? \\d|[a-z])"
              .formatted(NAME));

  private static final Pattern ONE = Pattern.compile("(\\d{1,2})月|" + NAME);

  private MonthForms() {}

  /** The months that begin there, with the characters they take. */
  static Optional<Concept.Months> at(String text, int start) {
    for (Pattern pattern : List.of(JAPANESE, ENGLISH)) {
      Matcher said = pattern.matcher(text).region(start, text.length());
      said.useTransparentBounds(true);
      if (said.lookingAt()) {
        boolean range = pattern == JAPANESE && said.group("range") != null;
        return Optional.of(new Concept.Months(months(said.group(), range), said.group()));
      }
    }
    return Optional.empty();
  }

  private static List<Integer> months(String said, boolean range) {
    List<Integer> months = new ArrayList<>();
    Matcher one = ONE.matcher(said);
    while (one.find()) {
      months.add(
          one.group(1) != null
              ? Integer.parseInt(one.group(1))
              : NAMES.indexOf(one.group().substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }
    if (!range) {
      return months.stream().distinct().toList();
    }
    int first = months.get(0);
    int last = months.get(1) < first ? months.get(1) + 12 : months.get(1);
    return IntStream.rangeClosed(first, last).map(month -> (month - 1) % 12 + 1).boxed().toList();
  }
}
