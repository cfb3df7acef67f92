package jp.enishi.extraction.survey;

import java.util.List;
import java.util.Map;
import jp.enishi.model.LineRange;

/**
 * A card as laid out: where it stands and the lines of each of its sections.
 *
 * @param field number of the field under which it is printed
 * @param number its number within the field
 * @param repeat 1, or 2, 3 … for a further card that bears a number again
 * @param title as printed, without number and repost mark
 * @param mark 再掲, as the card or else its line in the contents pages has it; or null
 * @param sections the lines below each heading, blank ones left out
 */
record Card(
    int field,
    int number,
    int repeat,
    String title,
    String mark,
    LineRange lines,
    Map<Section, List<Line>> sections) {

  /** How the document names the card: ⑥-3. */
  String entry() {
    return FieldHeading.circled(field) + "-" + number + (repeat > 1 ? "（" + repeat + "）" : "");
  }

  /** The same with this mark. */
  Card marked(String other) {
    return new Card(field, number, repeat, title, other, lines, sections);
  }

  List<Line> section(Section section) {
    return sections.getOrDefault(section, List.of());
  }

  /** A line of the document and its number. */
  record Line(int number, String text) {}
}
