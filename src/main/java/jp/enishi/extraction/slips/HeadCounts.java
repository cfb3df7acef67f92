package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;

/**
 * A sum of people that is less than one of the parts the same entry tells of: 合計170名以上の留学生 in both
 * directions, and 計184名の留学生 in one.
 */
final class HeadCounts {

  private static final Pattern SUM =
      Pattern.compile(
          "(?:合計|総計|延べ|合わせて)約?([0-9,]+)[名人](?:以上|余り?)?の([\\p{IsHan}\\p{IsKatakana}ー]{2,})");
  private static final Pattern PART =
      Pattern.compile("(?<!合|総|統|設)計([0-9,]+)[名人]の([\\p{IsHan}\\p{IsKatakana}ー]{2,})");

  private record Count(int line, String printed, int people, String who) {}

  private HeadCounts() {}

  static List<Contradiction> in(EntryText entry) {
    List<Count> sums = counts(entry, SUM);
    List<Count> parts = sums.isEmpty() ? List.of() : counts(entry, PART);
    List<Contradiction> found = new ArrayList<>();
    for (Count part : parts) {
      sums.stream()
          .filter(sum -> sum.people() < part.people() && sameWho(sum, part))
          .findFirst()
          .ifPresent(
              sum ->
                  found.add(
                      Slip.of(
                          entry,
                          sum.line(),
                          "count",
                          "本文の合計が、本文にあるその一部より少ない数です。",
                          told("printed", entry, sum),
                          told("otherwise", entry, part))));
    }
    return found;
  }

  private static boolean sameWho(Count sum, Count part) {
    return sum.who().startsWith(part.who()) || part.who().startsWith(sum.who());
  }

  private static Told told(String role, EntryText entry, Count count) {
    return Told.of(role, "印刷：" + count.printed(), entry.at(count.line()));
  }

  private static List<Count> counts(EntryText entry, Pattern of) {
    List<Count> counts = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      Matcher m = of.matcher(line.text());
      while (m.find()) {
        String digits = m.group(1).replace(",", "");
        if (!digits.isEmpty() && digits.length() < 8) {
          counts.add(new Count(line.number(), m.group(), Integer.parseInt(digits), m.group(2)));
        }
      }
    }
    return counts;
  }
}
