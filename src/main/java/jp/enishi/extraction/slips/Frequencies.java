package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;

/** One activity that an entry says to take place every year and every other year (毎年, 隔年). */
final class Frequencies {

  private static final Pattern YEARLY =
      Pattern.compile("(毎年|年1回|年一回)([^。、毎]{0,6}?)(\\p{IsHan}{4,})");
  private static final String OTHER_YEAR = "隔年|2年に1[回度]|二年に一[回度]|1年おき";
  private static final Pattern ANY = Pattern.compile(OTHER_YEAR);

  private Frequencies() {}

  static List<Contradiction> in(EntryText entry) {
    List<Contradiction> found = new ArrayList<>();
    if (entry.lines().stream().noneMatch(line -> ANY.matcher(line.text()).find())) {
      return found;
    }
    Set<String> told = new HashSet<>();
    for (EntryText.Line line : entry.lines()) {
      Matcher m = YEARLY.matcher(line.text());
      while (m.find()) {
        everyOtherYear(entry, m.group(3), line, m.group(), told, found);
      }
    }
    return found;
  }

  private static void everyOtherYear(
      EntryText entry,
      String activity,
      EntryText.Line yearly,
      String words,
      Set<String> told,
      List<Contradiction> found) {
    String name = Pattern.quote(activity);
    Pattern other =
        Pattern.compile(name + "は、?(?:" + OTHER_YEAR + ")|(?:" + OTHER_YEAR + ")[^。、]{0,6}" + name);
    for (EntryText.Line line : entry.lines()) {
      Matcher m = other.matcher(line.text());
      if (m.find() && told.add(activity)) {
        found.add(
            Slip.of(
                entry,
                line.number(),
                "frequency",
                "本文は同じ活動を、毎年のものとも隔年のものとも述べています。",
                Told.of("printed", "印刷：" + words, entry.at(yearly.number())),
                Told.of("otherwise", "印刷：" + m.group(), entry.at(line.number()))));
      }
    }
  }
}
