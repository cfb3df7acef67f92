package jp.enishi.cypher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the comment lines at the head of a catalogue file: {@code // asks: …}. */
final class Header {

  private static final Pattern LINE =
      Pattern.compile(
          "//\\s*(name|asks|severity|owner|title|advice|explains|params|returns|plan):\\s*(.*)");
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  private Header() {}

  static NamedQuery read(String name, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    text.lines()
        .takeWhile(line -> line.startsWith("//"))
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(line -> fields.put(line.group(1), line.group(2).strip()));
    for (String required : List.of("name", "asks", "params", "returns")) {
      if (fields.getOrDefault(required, "").isEmpty()) {
        throw new IllegalStateException("cypher/" + name + ".cypher: no line // " + required + ":");
      }
    }
    if (!fields.get("name").equals(name)) {
      throw new IllegalStateException(
          "cypher/" + name + ".cypher calls itself " + fields.get("name"));
    }
    List<String> params =
        PARAMETER.matcher(fields.get("params")).results().map(found -> found.group(1)).toList();
    return new NamedQuery(name, fields.get("asks"), params, fields.get("returns"), fields, text);
  }
}
