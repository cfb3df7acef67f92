package jp.enishi.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an unregistered document is called: its first line, or of a page in HTML its heading. */
final class PageTitle {

  private static final int MOST_LINES = 300;
  private static final int LONGEST_LINE = 10_000;
  private static final int LONGEST = 80;
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)^\\s*<(?:!doctype|html|head|body|meta|title|h1|div|main|article|table|\\?xml|!--).*");
  private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\s+");

  private PageTitle() {}

  static String of(DocumentText document) {
    String first =
        document.lines().stream()
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse(document.file());
    String title =
        MARKUP.matcher(cut(first, LONGEST_LINE)).matches()
            ? ofPage(document).orElse(document.file())
            : HEADING_MARK.matcher(first).replaceFirst("");
    return cut(title, LONGEST);
  }

  /** The one heading of the first rank, or what the page calls itself. */
  private static Optional<String> ofPage(DocumentText document) {
    StringBuilder head = new StringBuilder();
    document.lines().stream()
        .limit(MOST_LINES)
        .forEach(each -> head.append(cut(each, LONGEST_LINE)).append('\n'));
    if (head.chars().filter(c -> c == '<').count() > LONGEST_LINE) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(head.toString());
    Element heading = page.selectFirst("h1");
    String text = heading == null ? "" : heading.text().strip();
    String words = text.isEmpty() ? page.title().strip() : text;
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static String cut(String text, int length) {
    return text.length() > length ? text.substring(0, length) : text;
  }
}
