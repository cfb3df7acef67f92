package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Sentences and web addresses that two entries of one agreement have in common but for a letter or
 * two. Numbers that differ are left: the entries may speak of two years.
 */
final class TwoEntries {

  private static final Pattern ENDS = Pattern.compile("(?<=。)|\\n|\\t|・(?=\\D)| ");
  private static final Pattern LINK = Pattern.compile("https?://[\\x21-\\x7e&&[^<>()]]+");
  private static final int SHORT = 12;
  private static final int MOST = 2;
  private static final int AROUND = 6;

  private TwoEntries() {}

  static List<Contradiction> between(EntryText first, EntryText again) {
    List<Contradiction> found = new ArrayList<>();
    compare(first, again, sentences(first), sentences(again), "prose", "本文の同じ文", found);
    compare(first, again, links(first), links(again), "links", "紹介ページのアドレス", found);
    return found;
  }

  /** A piece of text, compared by its bare letters. */
  private record Piece(String bare, int line) {}

  private static void compare(
      EntryText first,
      EntryText again,
      List<Piece> left,
      List<Piece> right,
      String matter,
      String what,
      List<Contradiction> found) {
    Set<String> inLeft = texts(left);
    Set<String> inRight = texts(right);
    List<Piece> open =
        new ArrayList<>(right.stream().filter(each -> !inLeft.contains(each.bare())).toList());
    for (Piece one : left) {
      open.stream()
          .filter(each -> !inRight.contains(one.bare()) && near(one.bare(), each.bare()))
          .findFirst()
          .ifPresent(
              other -> {
                open.remove(other);
                found.add(
                    new Contradiction(
                        Between.TWO_CARDS,
                        matter,
                        Severity.NOTE,
                        List.of(again.agreement()),
                        again.entry(),
                        new LineRange(other.line(), other.line()),
                        "同じ協定の二つの項目で、" + what + "がわずかに違います。",
                        List.of(
                            told("first", first, one, other), told("again", again, other, one))));
              });
    }
  }

  /** A letter or two for others, or one letter more; the same numbers in both. */
  private static boolean near(String a, String b) {
    boolean sameNumbers = a.replaceAll("\\D+", " ").equals(b.replaceAll("\\D+", " "));
    int most = a.length() == b.length() ? MOST : 1;
    return sameNumbers
        && Math.abs(a.length() - b.length()) <= 1
        && new LevenshteinDistance(most).apply(a, b) > 0;
  }

  /** Only the words around the difference, never the sentence. */
  private static Told told(String role, EntryText entry, Piece own, Piece other) {
    String text = own.bare();
    int from = 0;
    int most = Math.min(text.length(), other.bare().length());
    while (from < most && text.charAt(from) == other.bare().charAt(from)) {
      from++;
    }
    int back = 0;
    while (back < most - from
        && text.charAt(text.length() - 1 - back)
            == other.bare().charAt(other.bare().length() - 1 - back)) {
      back++;
    }
    String shown =
        text.substring(
            Math.max(0, from - AROUND), Math.min(text.length(), text.length() - back + AROUND));
    return Told.of(role, entry.entry() + "：" + shown, entry.at(own.line()));
  }

  private static Set<String> texts(List<Piece> pieces) {
    Set<String> texts = new HashSet<>();
    pieces.forEach(each -> texts.add(each.bare()));
    return texts;
  }

  private static List<Piece> sentences(EntryText entry) {
    List<Piece> pieces = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      for (String each : ENDS.split(line.text())) {
        String bare = Wording.bare(each);
        if (bare.length() >= SHORT && !each.contains("@") && !each.contains("://")) {
          pieces.add(new Piece(bare, line.number()));
        }
      }
    }
    return pieces;
  }

  private static List<Piece> links(EntryText entry) {
    List<Piece> pieces = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      LINK.matcher(line.text())
          .results()
          .forEach(m -> pieces.add(new Piece(m.group(), line.number())));
    }
    return pieces;
  }
}
