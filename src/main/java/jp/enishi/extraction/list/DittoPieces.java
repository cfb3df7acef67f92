package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.list.Piece.Sort;

/**
 * Marks that repeat what stands in the same place above: 同上 at the beginning of a line the title, 〃
 * behind a title or a name the date.
 */
final class DittoPieces {

  private static final Pattern DITTO = Pattern.compile("〃|同上|々|\"|″");

  private DittoPieces() {}

  static List<Piece> whole(List<Piece> pieces) {
    List<Piece> whole = new ArrayList<>();
    Piece title = null;
    Piece date = null;
    for (Piece each : pieces) {
      Piece read = each;
      Piece above = each.opensLine() ? title : date;
      if (above != null && DITTO.matcher(each.text().strip()).matches() && isPlaced(each, whole)) {
        read =
            new Piece(
                above.sort(),
                above.column(),
                above.text(),
                each.lines(),
                each.mark(),
                each.opensLine(),
                each.afterBlank());
      }
      title = read.is(Sort.TITLE) && read.opensLine() ? read : title;
      date = read.is(Sort.DATE) && !read.opensLine() ? read : date;
      whole.add(read);
    }
    return whole;
  }

  /** Whether it opens its line, or stands behind a title or a partner in it. */
  private static boolean isPlaced(Piece piece, List<Piece> before) {
    if (piece.opensLine() || before.isEmpty()) {
      return piece.opensLine();
    }
    Piece last = before.get(before.size() - 1);
    return last.is(Sort.TITLE) || last.is(Sort.PARTNER) || last.is(Sort.PLACE);
  }
}
