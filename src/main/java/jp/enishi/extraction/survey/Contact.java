package jp.enishi.extraction.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom to ask about a card: the department and its telephone. E-mail addresses are not taken over,
 * since many are a person's own.
 *
 * @param department as printed, several joined by a space; null when the cell is empty
 * @param telephone as printed, or null
 */
record Contact(String department, String telephone) {

  /**
   * Reads label and value cells, side by side or on lines of their own; a line without label goes
   * on with the first cell above.
   */
  static Contact read(List<Card.Line> lines) {
    List<String> department = new ArrayList<>();
    List<String> telephone = new ArrayList<>();
    List<String> first = new ArrayList<>();
    List<String> open = first;
    for (Card.Line line : lines) {
      boolean atLineStart = true;
      for (String cell : line.text().split("\t")) {
        String text = cell.strip();
        if (text.isEmpty() || text.matches("[-|]+")) {
          continue;
        }
        List<String> labelled =
            text.contains("担当") && text.length() < 8
                ? department
                : text.startsWith("電話") && text.length() < 8
                    ? telephone
                    : text.startsWith("電子メール") || text.matches("(?i)e-?mail")
                        ? new ArrayList<>()
                        : null;
        if (labelled != null) {
          open = labelled;
          first = atLineStart ? labelled : first;
        } else {
          (atLineStart ? first : open).add(text);
        }
        atLineStart = false;
      }
    }
    return new Contact(joined(department), joined(telephone));
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? null : String.join(" ", parts);
  }
}
