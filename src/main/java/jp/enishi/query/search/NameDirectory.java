package jp.enishi.query.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of all organisations in one text, the best connected organisation first, so that a
 * search is one pass over it: 200,000 organisations are some 30 million letters and a few
 * hundredths of a second. Never changes; read anew when the graph does.
 */
public final class NameDirectory {

  /** Best to worst: how what was typed stands to a name. */
  static final List<String> MATCHES =
      List.of(
          "equal",
          "equal-alias",
          "begins",
          "contains",
          "slip",
          "slip-begins",
          "words",
          "words",
          "ends");

  static final byte NONE = Byte.MAX_VALUE;
  private static final byte EQUAL = 0;
  private static final byte EQUAL_ALIAS = 1;
  private static final byte BEGINS = 2;
  private static final byte CONTAINS = 3;
  private static final byte SLIP = 4;
  private static final byte SLIP_BEGINS = 5;
  private static final byte WORDS_EQUAL = 6;
  private static final byte WORDS = 7;
  private static final byte ENDS = 8;

  private final Entries entries;
  private final String text;

  NameDirectory(Entries entries) {
    this.entries = entries;
    this.text = entries.text();
  }

  /**
   * How well each organisation fits, by place in the list: an index of {@link #MATCHES}, or {@link
   * #NONE}. What is looser is looked for only when nothing fits better.
   */
  byte[] match(TypedName typed) {
    byte[] found = new byte[entries.size()];
    Arrays.fill(found, NONE);
    boolean any = false;
    for (String key : typed.keys()) {
      any |= containing(key, found);
    }
    any = any || typed.mayBeSlip() && slips(typed, typed.firmLetters(), found);
    any = any || typed.mayBeSlip() && typed.firmLetters() > 1 && onlySlip(typed, found);
    any = any || !typed.parts().isEmpty() && words(typed.parts(), found);
    if (!any && !typed.known()) {
      ending(typed.key(), found);
    }
    return found;
  }

  /** The ids of those who bear the name, the best connected first. */
  List<String> called(TypedName typed) {
    return equal(typed).map(entries::id).toList();
  }

  /**
   * Whether one of these kinds and this country bears the name.
   *
   * @param kinds labels
   * @param country short name, or null
   */
  public boolean hasCalled(TypedName typed, Set<String> kinds, String country) {
    return equal(typed)
        .anyMatch(
            o -> kinds.contains(entries.kind(o)) && Objects.equals(country, entries.country(o)));
  }

  private Stream<Integer> equal(TypedName typed) {
    byte[] found = new byte[entries.size()];
    Arrays.fill(found, NONE);
    typed.keys().forEach(key -> containing(key, found));
    return IntStream.range(0, found.length).filter(o -> found[o] <= EQUAL_ALIAS).boxed();
  }

  private boolean containing(String key, byte[] found) {
    boolean any = false;
    int at = text.indexOf(key);
    int organization = 0;
    while (at >= 0) {
      organization = entries.at(at, organization);
      boolean begins = text.charAt(at - 1) == NameFolding.BAR;
      boolean ends = text.charAt(at + key.length()) == NameFolding.BAR;
      byte match = !begins ? CONTAINS : !ends ? BEGINS : EQUAL_ALIAS;
      if (match == EQUAL_ALIAS && entries.isOwn(organization, at)) {
        match = EQUAL;
      }
      found[organization] = (byte) Math.min(found[organization], match);
      any = true;
      at = text.indexOf(key, match == EQUAL ? entries.end(organization) : at + 1);
    }
    return any;
  }

  /** 瀋養市: another letter than the last may be wrong where only one organisation comes of it. */
  private boolean onlySlip(TypedName typed, byte[] found) {
    byte[] slips = new byte[found.length];
    Arrays.fill(slips, NONE);
    slips(typed, 1, slips);
    int only = -1;
    for (int o = 0; o < slips.length; o++) {
      if (slips[o] == SLIP) {
        if (only >= 0) {
          return false;
        }
        only = o;
      }
    }
    if (only >= 0) {
      found[only] = SLIP;
    }
    return only >= 0;
  }

  private boolean slips(TypedName typed, int firmLetters, byte[] found) {
    boolean any = false;
    for (String key : typed.keys()) {
      int firm = key.equals(typed.key()) ? firmLetters : 0;
      if (key.length() < Math.min(4, typed.key().length())) {
        continue;
      }
      for (int o = 0; o < found.length; o++) {
        byte match = slip(key, firm, o);
        found[o] = (byte) Math.min(found[o], match);
        any |= match != NONE;
      }
    }
    return any;
  }

  private byte slip(String key, int firm, int organization) {
    byte best = NONE;
    int end = entries.end(organization) - 1;
    int from = entries.begin(organization) + 1;
    while (from < end) {
      int to = text.indexOf(NameFolding.BAR, from);
      if (to - from >= key.length() - 1 && text.regionMatches(from, key, 0, firm)) {
        if (Slip.between(key, text, from, to, false)) {
          return SLIP;
        }
        if (firm == 0 && Slip.between(key, text, from, to, true)) {
          best = SLIP_BEGINS;
        }
      }
      from = to + 1;
    }
    return best;
  }

  /** Every word is in a name, or names the country or prefecture in which it lies. */
  private boolean words(List<TypedName.Part> parts, byte[] found) {
    boolean any = false;
    for (int o = 0; o < found.length; o++) {
      int organization = o;
      boolean named = parts.stream().anyMatch(part -> entries.contains(organization, part.key()));
      if (named && parts.stream().allMatch(part -> speaksOf(part, organization))) {
        boolean equal =
            parts.stream()
                .anyMatch(
                    part ->
                        entries.contains(
                            organization, NameFolding.BAR + part.key() + NameFolding.BAR));
        found[o] = equal ? WORDS_EQUAL : WORDS;
        any = true;
      }
    }
    return any;
  }

  private boolean speaksOf(TypedName.Part part, int organization) {
    return entries.contains(organization, part.key())
        || part.country() != null && lies(part.country(), entries.country(organization))
        || part.prefecture() != null && part.prefecture().equals(entries.prefecture(organization));
  }

  /** Organisations in Japan have no country in the graph. */
  private static boolean lies(String asked, String country) {
    return asked.equals(country == null ? "日本" : country);
  }

  /** Whose name is the end of what was typed (中華人民共和国遼寧省大連市); only the longest end. */
  private void ending(String key, byte[] found) {
    int longest = 2;
    List<Integer> best = new ArrayList<>();
    for (int o = 0; o < found.length; o++) {
      int length = entries.longestEnd(o, key);
      if (length > longest) {
        best.clear();
        longest = length;
      }
      if (length == longest) {
        best.add(o);
      }
    }
    best.forEach(o -> found[o] = ENDS);
  }

  Entries entries() {
    return entries;
  }

  /** The word for a match. */
  static String word(byte match) {
    return MATCHES.get(match);
  }
}
