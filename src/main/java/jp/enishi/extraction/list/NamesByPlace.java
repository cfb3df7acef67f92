package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.extraction.list.Piece.Sort;

/**
 * Names whose words do not say that they are bodies, told by their place: where most lines hold a
 * partner, a title and a date in one order, what stands in the place of the partner is one. An
 * office writes its lines alike, and half of the names in lists of shops and firms tell nothing
 * (みどり屋, 新報会).
 */
final class NamesByPlace {

  /** No mark of a sentence, a label or a figure stands in a name. */
  private static final Pattern NAME = Pattern.compile("(?![、・（(])[^。：:?？!！「」『』【】]{2,40}(?<![、・は])");

  /** Words of other columns: what is delivered, who answers, what is remarked. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*(?:について|に関する|等の|こと|など|[課係室]|分野|提供|支援|協力|派遣|供給|輸送|開放|締結|提携|更新|現在|時点|参照|電話|TEL|ページ)$|.*[0-9０-９]{4,}.*|[0-9０-９,，.．]+\\S?");

  private static final int FEWEST = 2;

  private NamesByPlace() {}

  /** The same pieces, those names as partners. */
  static List<Piece> found(List<Piece> pieces) {
    List<List<Piece>> lines = lines(pieces);
    Map<String, Long> forms =
        lines.stream()
            .map(NamesByPlace::form)
            .collect(Collectors.groupingBy(each -> each, HashMap::new, Collectors.counting()));
    List<Piece> found = new ArrayList<>();
    for (List<Piece> line : lines) {
      int name = nameIn(line, forms);
      boolean asked = endsWithOffice(line, forms);
      for (int i = 0; i < line.size(); i++) {
        Piece each = line.get(i);
        boolean office = asked && i == line.size() - 1;
        found.add(i == name ? each.as(Sort.PARTNER) : office ? each.as(Sort.OTHER) : each);
      }
    }
    return found;
  }

  /** Where the partner must stand in a line that has none, or -1. */
  private static int nameIn(List<Piece> line, Map<String, Long> forms) {
    String own = form(line);
    if (own.indexOf('P') >= 0 || own.indexOf('D') < 0) {
      return -1;
    }
    for (int i = 0; i < line.size(); i++) {
      Piece each = line.get(i);
      int at = i + own.length() - line.size();
      boolean name =
          each.is(Sort.OTHER)
              && each.column() == null
              && NAME.matcher(each.text()).matches()
              && !NO_NAME.matcher(each.text()).matches();
      String wanted = own.substring(0, at) + "P" + own.substring(at + 1);
      long like = forms.getOrDefault(wanted, 0L);
      if (name && like >= FEWEST && like >= forms.get(own)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a second body ends the line where the others end with words that name none: the column
   * of those whom to ask.
   */
  private static boolean endsWithOffice(List<Piece> line, Map<String, Long> forms) {
    String own = form(line);
    String others = own.substring(0, own.length() - 1) + "O";
    return own.matches(".*P.*[DT]P")
        && line.get(line.size() - 1).column() == null
        && forms.getOrDefault(others, 0L) > forms.get(own);
  }

  /** What the line holds, letter by letter behind its mark: ・PTD. */
  private static String form(List<Piece> line) {
    StringBuilder form = new StringBuilder(line.get(0).mark());
    for (Piece each : line) {
      form.append(
          switch (each.sort()) {
            case PARTNER, PLACE -> 'P';
            case PROSE -> 'S';
            default -> each.sort().name().charAt(0);
          });
    }
    return form.toString();
  }

  private static List<List<Piece>> lines(List<Piece> pieces) {
    List<List<Piece>> lines = new ArrayList<>();
    for (Piece each : pieces) {
      if (each.opensLine() || lines.isEmpty()) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(each);
    }
    return lines;
  }
}
