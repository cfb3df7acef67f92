package jp.enishi.extraction.list;

import java.util.Optional;

/**
 * A label whose letters may be set apart, and what stands behind it: {@code 区　分　姉妹都市}, {@code 相 手 方
 * 千葉県船橋市}.
 */
record SpacedLabel(String name, Column column, String value) {

  private static final int LONGEST = 24;
  private static final int LONGEST_APART = 6;

  /** The shortest beginning of the line that is a heading of a column, with a value behind it. */
  static Optional<SpacedLabel> in(String line) {
    String text = line.strip();
    int at = 0;
    while (at < text.length() && at < LONGEST) {
      int gap = at;
      while (gap < text.length() && !isBlank(text.charAt(gap))) {
        gap++;
      }
      int end = gap;
      while (end < text.length() && isBlank(text.charAt(end))) {
        end++;
      }
      if (end >= text.length() || gap == end) {
        return Optional.empty();
      }
      String name = text.substring(0, gap).replaceAll("[\\s　]", "");
      boolean apart = at > 0;
      if (apart && name.length() > LONGEST_APART) {
        return Optional.empty();
      }
      Optional<Column> column = name.length() < 2 ? Optional.empty() : Column.of(name);
      if (column.isPresent()) {
        return Optional.of(new SpacedLabel(name, column.get(), text.substring(end)));
      }
      if (!apart && gap > 2) {
        return Optional.empty();
      }
      at = end;
    }
    return Optional.empty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '　';
  }
}
