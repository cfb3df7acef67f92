package jp.enishi.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.cypher.NamedQuery;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The query of an answer with its columns in English, so that the Cypher that is shown gives just
 * the table that is shown. Only names of columns change ({@code ask/columns.yml}), in the last
 * RETURN and what it is ordered by.
 */
final class EnglishColumns {

  private static final Pattern LAST = Pattern.compile("(?ms)(.*^)(RETURN .*?)(^ORDER BY .*)?\\z");
  private static final Map<String, String> NAMES = names();

  private EnglishColumns() {}

  /** The text of the query with English columns. */
  static String of(NamedQuery query) {
    Matcher parts = LAST.matcher(query.text());
    if (!parts.matches()) {
      return query.text();
    }
    String returned = parts.group(2);
    String ordered = parts.group(3) == null ? "" : parts.group(3);
    for (String column : query.columns()) {
      String english = NAMES.get(column);
      if (english != null) {
        String name = "`" + english + "`";
        returned =
            returned
                .replaceAll(" AS " + column + "(?=,|\\s|\\z)", " AS " + name)
                .replaceAll("^RETURN " + column + ",", "RETURN " + column + " AS " + name + ",");
        ordered = ordered.replaceAll("(?<=[ ,])" + column + "(?=,|\\s|\\z)", name);
      }
    }
    return parts.group(1) + returned + ordered;
  }

  /** The columns of the query's answer, in English, as {@link #of(NamedQuery)} calls them. */
  static List<String> of(List<String> columns) {
    return columns.stream().map(each -> NAMES.getOrDefault(each, each)).toList();
  }

  /** Where the ids of the facts that a row rests on are. */
  static int evidence(List<String> columns) {
    return java.util.stream.Stream.of("根拠", "evidence", "協定", "agreement")
        .map(columns::indexOf)
        .filter(i -> i >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static Map<String, String> names() {
    try (InputStream in = EnglishColumns.class.getResourceAsStream("/ask/columns.yml")) {
      return new YAMLMapper().readValue(in, new TypeReference<LinkedHashMap<String, String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
