package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;

/**
 * Web addresses of one document that are one but for the names of what they ask for ({@code
 * ?pnp=115}, {@code ?pn=115}): one of the two leads nowhere. The rarer is told beside the more
 * frequent.
 */
final class LinkSpellings {

  private static final Pattern LINK =
      Pattern.compile("https?://[\\x21-\\x7e&&[^<>()]]+\\?[\\x21-\\x7e&&[^<>()]]+");
  private static final Pattern NAME = Pattern.compile("(?<=[?&])[^=&]+(?==)");

  /** A value so short may be anybody's. */
  private static final Pattern VALUES = Pattern.compile(".*=\\w{3,}.*=\\w{3,}.*");

  private record Printed(EntryText entry, int line, String link) {}

  private LinkSpellings() {}

  static List<Contradiction> in(List<EntryText> entries) {
    Map<String, Map<String, List<Printed>>> families = new LinkedHashMap<>();
    for (EntryText entry : entries) {
      for (EntryText.Line line : entry.lines()) {
        LINK.matcher(line.text())
            .results()
            .map(m -> new Printed(entry, line.number(), m.group()))
            .filter(each -> VALUES.matcher(each.link()).matches())
            .forEach(
                each ->
                    families
                        .computeIfAbsent(
                            NAME.matcher(each.link()).replaceAll("#"), any -> new LinkedHashMap<>())
                        .computeIfAbsent(each.link(), any -> new ArrayList<>())
                        .add(each));
      }
    }
    List<Contradiction> found = new ArrayList<>();
    families.values().stream()
        .filter(each -> each.size() == 2)
        .forEach(each -> tell(List.copyOf(each.values()), found));
    return found;
  }

  private static void tell(List<List<Printed>> two, List<Contradiction> found) {
    List<Printed> often = two.get(0).size() >= two.get(1).size() ? two.get(0) : two.get(1);
    List<Printed> rare = often == two.get(0) ? two.get(1) : two.get(0);
    if (often.size() == rare.size()) {
      return; // Which of the two is wrong is not to be told.
    }
    Printed usual = often.get(0);
    for (Printed each : rare) {
      found.add(
          Slip.of(
              each.entry(),
              each.line(),
              "address",
              "ほかの項目に、項目名だけが違う同じアドレスがあります。",
              Told.of(
                  "printed",
                  each.entry().entry() + "：" + each.link(),
                  each.entry().at(each.line())),
              Told.of(
                  "other",
                  usual.entry().entry() + "：" + usual.link(),
                  usual.entry().at(usual.line()))));
    }
  }
}
