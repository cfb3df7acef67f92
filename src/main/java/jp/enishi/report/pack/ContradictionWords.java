package jp.enishi.report.pack;

import java.util.Map;
import jp.enishi.query.Issue;

/**
 * A contradiction in English: where it stands and what it is about, in a sentence, and the readings
 * as the documents print them, in Japanese, each after the English word for its place.
 */
final class ContradictionWords {

  private static final Map<String, String> BETWEEN =
      Map.ofEntries(
          Map.entry("card-contents", "A card and its line in the contents differ in"),
          Map.entry("card-title", "The title of a card and its cells differ in"),
          Map.entry("card-prose", "The text of a card and its cells differ in"),
          Map.entry("two-cards", "Two cards of one agreement differ in"),
          Map.entry("two-passages", "Two passages about one tie differ in"),
          Map.entry("two-documents", "Two documents differ in"),
          Map.entry("table-cards", "A summary table and the cards differ in"),
          Map.entry("table-contents", "A summary table and the contents differ in"),
          Map.entry("era-western", "The year of the Japanese era and the Western year differ in"),
          Map.entry("prose-document", "The text tells as done what lies after the document, by"),
          Map.entry("two-spellings", "Entries differ in"),
          Map.entry("misprint", "What seems to be a misprint makes doubtful"));

  private static final Map<String, String> MATTER =
      Map.of(
          "japan", "the local government of Japan",
          "foreign", "the local government abroad",
          "foreign-region", "the country or region of the local government abroad",
          "foreign-spelling", "how the local government abroad is written",
          "parties", "the parties",
          "name", "the name of a party",
          "place", "a place",
          "country", "a country",
          "date", "the date");

  private static final Map<String, String> PLACES =
      Map.of(
          "目次", "contents",
          "個票", "card",
          "欄", "cell",
          "本文", "text",
          "表題", "title",
          "年月日の欄", "date cell",
          "印刷", "printed",
          "正しくは？", "meant?",
          "文書の時点", "day of the document",
          "集計表", "summary table");

  private ContradictionWords() {}

  /** What disagrees, in a sentence. */
  static String sentence(Issue issue) {
    String matter = issue.matter() == null ? "" : issue.matter().replaceFirst("-\\d+$", "");
    if ("one-sided".equals(issue.between())) {
      return "One list names a partner whose own list does not name it back.";
    }
    return BETWEEN.getOrDefault(issue.between(), "The readings differ in")
        + " "
        + MATTER.getOrDefault(matter, "what they say")
        + ".";
  }

  /** A reading: its place in English where that is a common one, the rest as printed. */
  static String reading(String printed) {
    if (printed == null) {
      return "";
    }
    int colon = printed.indexOf('：');
    if (colon < 0) {
      return printed;
    }
    String place = printed.substring(0, colon);
    return PLACES.getOrDefault(place, place) + ": “" + printed.substring(colon + 1) + "”";
  }
}
