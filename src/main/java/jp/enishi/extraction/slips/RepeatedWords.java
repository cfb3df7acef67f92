package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;

/**
 * Words written twice running: 平成23年度度, 友好理解と友好理解と, and the country before a part of itself
 * (日本国日本沿岸, where 日本海沿岸 was meant).
 */
final class RepeatedWords {

  private static final Pattern TWICE =
      Pattern.compile(
          "(?=[^。、]{0,7}\\p{IsHan})([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{4,12})\\1"
              + "|(?<=\\d)(?:年度(?=度)|年(?=年)|月(?=月)|日(?=日[^本])|名(?=名)|回(?=回)|件(?=件))(.)");

  private static final Pattern COUNTRY =
      Pattern.compile("((日本)国)\\2(?=沿岸|沿海|海岸|側|[東西南北中]部|内陸|各地|国内|本土|周辺|近海)");

  private static final String COUNTED = "度年月日名回件";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 12;
  private static final int AROUND = 4;

  private RepeatedWords() {}

  static List<Contradiction> in(EntryText entry) {
    List<Contradiction> found = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      Matcher country = COUNTRY.matcher(line.text());
      while (country.find()) {
        String after =
            line.text()
                .substring(country.end(), Math.min(line.text().length(), country.end() + AROUND));
        found.add(
            Slip.of(
                entry,
                line.number(),
                "repeated",
                "本文で国名が続けて二度書かれています。",
                country.group() + after,
                country.group(1) + after));
      }
      if (!mayRepeat(line.text())) {
        continue;
      }
      Matcher m = TWICE.matcher(line.text());
      while (m.find()) {
        String once =
            m.group(1) != null ? m.group(1) : m.group().substring(0, m.group().length() - 1);
        String before = line.text().substring(Math.max(0, m.start() - AROUND), m.start());
        String after =
            line.text().substring(m.end(), Math.min(line.text().length(), m.end() + AROUND));
        found.add(
            Slip.of(
                entry,
                line.number(),
                "repeated",
                "本文で同じ語が続けて二度書かれています。",
                before + m.group() + after,
                before + once + after));
      }
    }
    return found;
  }

  /** Whether anything stands twice running at all; far quicker than the pattern, which needs it. */
  private static boolean mayRepeat(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == text.charAt(i - 1) && COUNTED.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    for (int length = SHORTEST; length <= LONGEST; length++) {
      int alike = 0;
      for (int i = length; i < text.length(); i++) {
        alike = text.charAt(i) == text.charAt(i - length) ? alike + 1 : 0;
        if (alike == length) {
          return true;
        }
      }
    }
    return false;
  }
}
