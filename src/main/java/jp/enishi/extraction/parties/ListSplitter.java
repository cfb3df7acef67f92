package jp.enishi.extraction.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.CountryMatch;

/**
 * Splits a cell into the items it lists. 、 always separates; a space separates only two complete
 * names; ・ separates only behind a complete name, since foreign names hold it themselves
 * (オー・ド・セーヌ県).
 */
final class ListSplitter {

  private static final String OPENING = "（([「『";
  private static final String CLOSING = "）)]」』";
  private static final Pattern WRAPPED = Pattern.compile("(?<=[ァ-ヶー]) (?=[ーァィゥェォッャュョヮンー])");
  private static final Pattern POSTED_AT = Pattern.compile(".*駐[^\\s市]+$");

  private final Countries countries;

  ListSplitter(Countries countries) {
    this.countries = countries;
  }

  /**
   * The items, as printed, each still with its country where one is printed. An item that follows ・
   * begins with ・.
   */
  List<String> split(String cell) {
    List<String> items = new ArrayList<>();
    for (String chunk : topLevel(cell)) {
      for (String spaced : atSpaces(chunk)) {
        items.addAll(atMiddleDots(spaced));
      }
    }
    return items;
  }

  /** At list commas, and at 及び between complete names, outside brackets. */
  private static List<String> topLevel(String cell) {
    List<String> chunks = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      int width = depth > 0 ? 0 : separatorAt(cell, start, i);
      if (width > 0) {
        chunks.add(cell.substring(start, i));
        start = i + width;
        i = start - 1;
      }
    }
    chunks.add(cell.substring(start));
    return chunks.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private static int separatorAt(String cell, int start, int at) {
    if ("、，,;；\n\t／/".indexOf(cell.charAt(at)) >= 0) {
      return 1;
    }
    for (String word : List.of("及び", "および", "並びに", "ならびに")) {
      if (cell.startsWith(word, at) && Suffixes.isComplete(cell.substring(start, at).strip())) {
        return word.length();
      }
    }
    return 0;
  }

  private List<String> atSpaces(String chunk) {
    List<String> items = new ArrayList<>();
    for (String token : tokens(WRAPPED.matcher(chunk).replaceAll(""))) {
      int last = items.size() - 1;
      if (last >= 0 && continues(items.get(last), token)) {
        items.set(last, items.get(last) + " " + token);
      } else {
        items.add(token);
      }
    }
    return items;
  }

  /** Whether the token goes on with the name before it. */
  private boolean continues(String before, String token) {
    if (POSTED_AT.matcher(before).matches() || token.startsWith("(") || token.startsWith("（")) {
      return true;
    }
    boolean startsCountry = countries.atStart(token).isPresent();
    CountryMatch country = countries.atStart(before).orElse(null);
    boolean bareCountry = country != null && country.printed().length() == before.length();
    if (bareCountry) {
      return !startsCountry;
    }
    boolean cityOfRegion = Suffixes.endsAsRegion(before) && token.matches("[^・]{1,12}[市郡町村]");
    return !startsCountry && (cityOfRegion || !Suffixes.isComplete(before));
  }

  private static List<String> tokens(String chunk) {
    List<String> tokens = new ArrayList<>();
    int depth = 0;
    StringBuilder token = new StringBuilder();
    for (char c : chunk.toCharArray()) {
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && Character.isWhitespace(c) || c == '　' && depth <= 0) {
        if (!token.isEmpty()) {
          tokens.add(token.toString());
          token.setLength(0);
        }
      } else {
        token.append(c);
      }
    }
    if (!token.isEmpty()) {
      tokens.add(token.toString());
    }
    return tokens;
  }

  private static List<String> atMiddleDots(String item) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < item.length(); i++) {
      boolean dot = item.charAt(i) == '・' || item.charAt(i) == '･';
      if (dot
          && Suffixes.isComplete(item.substring(start, i))
          && Suffixes.isComplete(item)
          && outsideBrackets(item, i)) {
        parts.add(item.substring(start, i));
        start = i;
      }
    }
    parts.add(item.substring(start));
    return parts;
  }

  private static boolean outsideBrackets(String item, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      depth +=
          OPENING.indexOf(item.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(item.charAt(i)) >= 0 ? -1 : 0;
    }
    return depth == 0;
  }
}
