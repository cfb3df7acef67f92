package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;
import jp.enishi.source.PartyFact;

/**
 * A body with a long name that entries of the same parties call alike but for the last letter:
 * 瀋陽環境科学研究所 and 瀋陽環境科学研究院.
 */
final class NearBodies {

  private static final Pattern BODY =
      Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan}{6,14}?)([所院館園局庁署])");

  private record Printed(EntryText entry, int line, String name) {}

  private NearBodies() {}

  static List<Contradiction> in(List<EntryText> entries) {
    Map<Set<String>, Map<String, Printed>> ofParties = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    List<Contradiction> found = new ArrayList<>();
    for (EntryText entry : entries) {
      Map<String, Printed> known =
          ofParties.computeIfAbsent(names(entry), any -> new LinkedHashMap<>());
      for (EntryText.Line line : entry.lines()) {
        Matcher m = BODY.matcher(line.text());
        while (m.find()) {
          Printed here = new Printed(entry, line.number(), m.group());
          Printed first = known.putIfAbsent(m.group(1), here);
          if (first != null && !first.name().equals(here.name()) && told.add(m.group(1))) {
            found.add(slip(first, here));
          }
        }
      }
    }
    return found;
  }

  private static Contradiction slip(Printed first, Printed here) {
    return Slip.of(
        first.entry(),
        first.line(),
        "body",
        "同じ当事者の項目で、団体の名の終わりの一字が違います。",
        told("printed", first),
        told("other", here));
  }

  private static Told told(String role, Printed each) {
    return Told.of(role, each.entry().entry() + "：" + each.name(), each.entry().at(each.line()));
  }

  private static Set<String> names(EntryText entry) {
    return entry.parties().stream().map(PartyFact::printed).collect(Collectors.toSet());
  }
}
