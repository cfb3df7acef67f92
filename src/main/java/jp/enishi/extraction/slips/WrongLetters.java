package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;

/**
 * Letters that whoever or whatever put a page into text took for another of the same look: 于育て for
 * 子育て, 曰本 for 日本. Only where the word with the letter written is none.
 */
final class WrongLetters {

  /** The letter written, before what it cannot stand, and the letter meant. */
  private record Look(String holds, Pattern written, String meant) {}

  private static final List<Look> LOOKS =
      List.of(
          new Look("于", Pattern.compile("于(?=育て|育ち|ども|供|会社|宝)"), "子"),
          new Look("曰", Pattern.compile("曰(?=本|程|時|中|米|韓|曜|付|常)"), "日"),
          new Look("末", Pattern.compile("(?<![月年期週])末(?=来[をのへに志]|満|就学|定の)"), "未"));

  private static final int AROUND = 4;
  private static final int BEHIND = 3;

  private WrongLetters() {}

  static List<Contradiction> in(EntryText entry) {
    List<Contradiction> found = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      for (Look each : LOOKS) {
        if (line.text().contains(each.holds())) {
          look(entry, line, each, found);
        }
      }
    }
    return found;
  }

  private static void look(
      EntryText entry, EntryText.Line line, Look each, List<Contradiction> found) {
    String text = line.text();
    Matcher m = each.written().matcher(text);
    while (m.find()) {
      String before =
          text.substring(Math.max(0, m.start() - AROUND), m.start()).replaceFirst(".*\\s", "");
      String behind = text.substring(m.end(), Math.min(text.length(), m.end() + BEHIND));
      found.add(
          Slip.of(
              entry,
              line.number(),
              "letters",
              "本文の語の文字が、形の似た別の文字になっています。",
              before + m.group() + behind,
              before + each.meant() + behind));
    }
  }
}
