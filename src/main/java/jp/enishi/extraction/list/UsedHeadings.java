package jp.enishi.extraction.list;

import java.util.List;
import jp.enishi.extraction.Wording;

/**
 * Headings from which something was read: the one that tells the kind of the records below it, and
 * the title that tells whose list it is. They are no lines that were left.
 */
final class UsedHeadings {

  private static final String RULE = "list/heading";
  private static final int HEAD_LINES = 20;

  private UsedHeadings() {}

  static void take(Lines lines, List<ReadRecord> read) {
    for (ReadRecord each : read) {
      String section = each.record().section();
      int line = lines.sectionLineAbove(each.record().lines().from());
      boolean above = line > 0 && lines.isFree(line) && lines.text(line).strip().equals(section);
      if (above) {
        lines.take(line, RULE, section);
      }
    }
    String owner = read.isEmpty() ? null : read.get(0).ownerName();
    if (owner != null) {
      takeTitle(lines, owner);
    }
  }

  /** The first line of the head that names the owner and speaks of agreements; no sentence. */
  private static void takeTitle(Lines lines, String owner) {
    for (int i = 1; i <= Math.min(lines.count(), HEAD_LINES); i++) {
      String text =
          lines.text(i).length() > 200 ? "" : Wording.unified(Markup.plain(lines.text(i)));
      boolean title =
          Lines.isHeading(text)
              && text.indexOf('、') < 0
              && text.replace(" ", "").contains(owner)
              && (AgreementKind.isNamedBy(text) || text.matches(".*(?:協 ?定|連携|提携|交流).*"));
      if (title) {
        if (lines.isFree(i) && !Lines.hasDate(text)) {
          lines.take(i, RULE, text);
        }
        return;
      }
    }
  }
}
