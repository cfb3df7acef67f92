package jp.enishi.extraction.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;
import jp.enishi.source.CitationFact;
import jp.enishi.source.ContentsFact;
import jp.enishi.source.Facts;

/**
 * The last number of a printed numbering: of the rows of a list, of each field of contents pages.
 */
final class ListCounts {

  static final String ROWS = "list/rows";
  static final String BY_KIND = "list/by-kind-and-counterpart";

  private static final String LAST = "最後の番号";
  private static final int FEWEST = 3;

  private ListCounts() {}

  static List<Located> of(DocumentText document, Facts facts) {
    List<Located> found = new ArrayList<>(rows(document, facts));
    found.addAll(contents(facts));
    return found;
  }

  /** Rows are numbered when the first, the last and most between print their number. */
  private static List<Located> rows(DocumentText document, Facts facts) {
    Map<Integer, LineRange> rows = new LinkedHashMap<>();
    int highest = 0;
    for (CitationFact each : facts.citations()) {
      if (each.rule() == null && each.entry().matches("row \\d+")) {
        int number = Integer.parseInt(each.entry().substring(4));
        if (prints(document.line(each.lines().from()), number)) {
          rows.putIfAbsent(number, each.lines());
        }
        highest = Math.max(highest, number);
      }
    }
    boolean numbered = highest >= FEWEST && rows.containsKey(1) && rows.size() * 10 >= highest * 9;
    int last = rows.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    return numbered
        ? List.of(new Located(new Counted("一覧の番号", LAST, "行", ROWS), last, rows.get(last)))
        : List.of();
  }

  private static boolean prints(String line, int number) {
    String text = Wording.unified(Wording.withoutTags(line));
    return Pattern.compile("^\\W{0,3}" + number + "(?!\\d)").matcher(text).find();
  }

  private static List<Located> contents(Facts facts) {
    Map<String, String> fieldOf = new LinkedHashMap<>();
    facts.citations().stream()
        .filter(each -> each.rule() == null && each.field() != null)
        .forEach(each -> fieldOf.putIfAbsent(each.entry().split("-")[0], each.field()));
    Map<String, Located> last = new LinkedHashMap<>();
    for (ContentsFact each : facts.rows(ContentsFact.class)) {
      String[] entry = each.entry().split("-");
      if (entry.length == 2 && entry[1].matches("\\d+") && fieldOf.containsKey(entry[0])) {
        int number = Integer.parseInt(entry[1]);
        Counted counted =
            new Counted("目次の番号", Counted.TOTAL, fieldOf.get(entry[0]), Counted.BY_FIELD);
        last.merge(
            entry[0],
            new Located(counted, number, each.lines()),
            (a, b) -> a.number() >= b.number() ? a : b);
      }
    }
    return List.copyOf(last.values());
  }
}
