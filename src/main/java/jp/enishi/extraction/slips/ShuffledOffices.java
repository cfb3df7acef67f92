package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;

/**
 * Two offices or conferences in one entry whose names have the same characters in another order:
 * 環境生活部 and 生活環境部 are hardly two offices of those that it tells of.
 */
final class ShuffledOffices {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{IsHan})(\\p{IsHan}{4,8}(?:[部局課室](?=長?(?!\\p{IsHan}))|会議(?!\\p{IsHan})))");

  private ShuffledOffices() {}

  static List<Contradiction> in(EntryText entry) {
    Map<String, Told> firsts = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Set<String> said = new HashSet<>();
    List<Contradiction> found = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      Matcher m = NAME.matcher(line.text());
      while (m.find()) {
        String name = m.group(1);
        String characters = ordered(name);
        Told here = Told.of("printed", "印刷：" + name, entry.at(line.number()));
        String first = names.putIfAbsent(characters, name);
        if (first == null) {
          firsts.put(characters, here);
        } else if (!first.equals(name) && said.add(characters)) {
          found.add(
              Slip.of(
                  entry,
                  line.number(),
                  "office",
                  "本文の二つの名前は、同じ字の並べ替えです。",
                  firsts.get(characters),
                  Told.of("otherwise", "印刷：" + name, entry.at(line.number()))));
        }
      }
    }
    return found;
  }

  private static String ordered(String name) {
    return name.codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
