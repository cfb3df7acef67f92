package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.enishi.extraction.DocumentText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * A page in HTML as a person sees it: headings with a mark of their rank, items with a bullet,
 * terms as labels of what describes them, rows of tables parted by tabs; navigation left out.
 */
final class HtmlText implements NodeVisitor {

  private static final int LONGEST = 400_000;
  private static final int DEEPEST = 2_000;
  private static final List<String> LEFT_OUT =
      List.of("script", "style", "nav", "template", "title", "rt", "rp", "form", "button");
  private static final List<String> BLOCKS =
      List.of("p", "div", "section", "article", "main", "header", "footer", "ul", "ol", "dl", "tr");
  private static final List<String> INLINE = List.of("span", "b", "strong", "em", "label", "i");
  private static final List<String> MARKS = List.of("", "■ ", "◆ ", "● ", "▼ ", "▽ ");

  private final List<String> lines = new ArrayList<>();
  private final List<Integer> origins = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int openAt = 1;
  private int line = 1;
  private int hidden;

  private HtmlText() {}

  /** The page so, or nothing when the document is none. */
  static Optional<Rearranged> of(DocumentText document) {
    String html = String.join("\n", document.lines());
    String small = html.length() > LONGEST ? "" : html.toLowerCase(Locale.ROOT);
    boolean page =
        small.contains("</")
            && (small.contains("<li") || small.contains("<d") || small.contains("<p"));
    if (!page || depth(html) > DEEPEST) {
      return Optional.empty();
    }
    HtmlText text = new HtmlText();
    Element body = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true)).body();
    body.traverse(text);
    text.close();
    return Optional.of(
        new Rearranged(
            new DocumentText(document.file(), document.checksum(), text.lines, document.note()),
            text.origins));
  }

  /** How deep tags are nested, those counted too that need no end (br, img). */
  private static int depth(String html) {
    int depth = 0;
    int deepest = 0;
    for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
      char next = html.charAt(i + 1);
      depth += next == '/' ? -1 : Character.isLetter(next) ? 1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  @Override
  public void head(Node node, int depth) {
    if (node.sourceRange().isTracked()) {
      line = Math.max(1, node.sourceRange().start().lineNumber());
    }
    if (node instanceof TextNode words) {
      if (hidden == 0) {
        add(words.text());
      }
      return;
    }
    String tag = node.nodeName();
    hidden += LEFT_OUT.contains(tag) ? 1 : 0;
    if (hidden > 0) {
      return;
    }
    if (tag.matches("h[1-6]")) {
      close();
      blank();
      open.append(MARKS.get(tag.charAt(1) - '1'));
    } else if (tag.equals("summary") || tag.equals("caption")) {
      close();
      blank();
      open.append("▼ ");
    } else if (tag.equals("li")) {
      close();
      open.append("・");
    } else if (tag.equals("dt") || BLOCKS.contains(tag) || tag.equals("br")) {
      close();
    } else if (tag.equals("dd")) {
      open.append(open.isEmpty() ? "" : "：");
    } else if ((tag.equals("td") || tag.equals("th")) && !open.isEmpty()) {
      open.append('\t');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    String tag = node.nodeName();
    if (LEFT_OUT.contains(tag)) {
      hidden--;
    } else if (hidden == 0
        && (tag.matches("h[1-6]|summary|caption") || BLOCKS.contains(tag) || tag.equals("li"))) {
      close();
    } else if (hidden == 0 && tag.equals("dd")) {
      close();
    } else if (hidden == 0 && INLINE.contains(tag) && isLabel(open.toString())) {
      open.append('：');
    }
  }

  /** Whether the line so far is nothing but a label, set apart from what it labels by its look. */
  private static boolean isLabel(String text) {
    return !text.isBlank() && text.length() <= 20 && Column.of(text.strip()).isPresent();
  }

  private void add(String words) {
    if (words.isBlank()) {
      return;
    }
    if (open.isEmpty() || open.length() <= 2) {
      openAt = line;
    }
    boolean apart = !open.isEmpty() && Character.isWhitespace(words.charAt(0));
    open.append(apart || !open.isEmpty() && words.charAt(0) == '　' ? "　" : "")
        .append(words.strip());
  }

  private void close() {
    String text = open.toString();
    if (!text.isBlank() && text.strip().length() > 1) {
      lines.add(text);
      origins.add(openAt);
    }
    open.setLength(0);
  }

  private void blank() {
    lines.add("");
    origins.add(line);
  }
}
