package jp.enishi.report.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Cover;
import jp.enishi.report.content.Logo;
import jp.enishi.report.content.Pack;
import jp.enishi.report.content.Section;
import jp.enishi.report.content.Table;
import jp.enishi.report.drawing.Drawing;
import org.springframework.core.io.ClassPathResource;

/** A pack as one page that needs nothing else; well-formed, so that the PDF is set from it. */
class Html {

  private static final int FEW = 4;

  /** So many last rows of a table stay together, so that none stands alone on a page. */
  static final int TOGETHER = 3;

  /** A table of so many rows is kept with its heading on one page. */
  static final int WHOLE = 13;

  private static final String WITH_TABLE = "with-whole-table";

  /** Han and kana, and what stands between them. */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
              + "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・、。（）「」]*");

  private final Pack pack;
  private int figures;

  Html(Pack pack) {
    this.pack = pack;
  }

  static byte[] of(Pack pack) {
    return new Html(pack).page().getBytes(StandardCharsets.UTF_8);
  }

  String page() {
    String sections = pack.sections().stream().map(this::section).collect(Collectors.joining("\n"));
    return """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
        <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width"/>
        <meta name="description" content="%s"/>
        <title>%s</title>
        <style>
        %s
        </style>
        %s
        </head>
        <body>
        %s
        %s
        </body>
        </html>
        """
        .formatted(
            pack.language().getLanguage(),
            escape(pack.cover().subtitle()),
            escape(pack.cover().title()),
            css("pack.css") + style(),
            head(),
            cover(pack.cover()),
            sections);
  }

  /** Rules for this medium. */
  String style() {
    return css("screen.css");
  }

  /** What else stands in the head. */
  String head() {
    return "";
  }

  /** A figure of this medium. */
  String figure(Drawing drawing, int number) {
    return jp.enishi.report.drawing.Svg.of(drawing, "figure-" + number);
  }

  final Pack pack() {
    return pack;
  }

  private String cover(Cover cover) {
    StringBuilder text = new StringBuilder("<div class=\"cover\">\n");
    if (cover.logo() != null) {
      text.append(logo(cover.logo(), cover.office()));
    }
    if (cover.office() != null) {
      text.append("<p class=\"office\">").append(escape(cover.office())).append("</p>\n");
    }
    text.append("<h1 id=\"top\">").append(escape(cover.title())).append("</h1>\n");
    text.append("<p class=\"subtitle\">").append(escape(cover.subtitle())).append("</p>\n<table>");
    for (Cover.Fact fact : cover.facts()) {
      text.append("<tr><th scope=\"row\">")
          .append(escape(fact.name()))
          .append("</th><td>")
          .append(words(fact.value()))
          .append("</td></tr>\n");
    }
    text.append("</table>\n<ul class=\"contents\">\n");
    for (Section section : pack.sections()) {
      text.append("<li><a href=\"#")
          .append(section.key())
          .append("\">")
          .append(escape(section.title()))
          .append("</a></li>\n");
    }
    return text.append("</ul>\n</div>").toString();
  }

  private String logo(Logo logo, String office) {
    return "<img class=\"logo\" alt=\"%s\" src=\"data:image/%s;base64,%s\"/>%n"
        .formatted(
            escape(office == null ? "" : office),
            logo.png() ? "png" : "jpeg",
            Base64.getEncoder().encodeToString(logo.bytes()));
  }

  private String section(Section section) {
    boolean follows = !section.ownPage() && section != pack.sections().get(0);
    return "<section%s>%n<h1 id=\"%s\">%s</h1>%n%s%n</section>"
        .formatted(
            follows ? " class=\"follows\"" : "",
            section.key(), // On the heading, whose page the list of contents names.
            escape(section.title()),
            IntStream.range(0, section.blocks().size())
                .mapToObj(i -> block(section.blocks(), i))
                .collect(Collectors.joining("\n")));
  }

  /** A heading is told what it must stay with; a table that fits on a page is held by it. */
  private String block(List<Block> blocks, int i) {
    if (blocks.get(i) instanceof Block.Subheading heading) {
      String company = company(after(blocks, i));
      return (company.equals(WITH_TABLE) ? "<div class=\"together\">" : "")
          + "<h2 class=\"%s\">%s</h2>".formatted(company, words(heading.text()));
    }
    boolean held =
        blocks.get(i) instanceof Table
            && IntStream.of(i - 1, i - 2)
                .filter(h -> h >= 0 && blocks.get(h) instanceof Block.Subheading)
                .anyMatch(h -> company(after(blocks, h)).equals(WITH_TABLE));
    return block(blocks.get(i)) + (held ? "</div>" : "");
  }

  /** The two blocks after a heading. */
  private static List<Block> after(List<Block> blocks, int heading) {
    return blocks.subList(heading + 1, Math.min(blocks.size(), heading + 3));
  }

  /** What follows a heading closely: a figure, a table that fits on a page, or text alone. */
  private static String company(List<Block> next) {
    if (next.stream()
        .anyMatch(each -> each instanceof Block.Picture || each instanceof Block.Bars)) {
      return "with-figure";
    }
    List<Table> tables =
        next.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    if (tables.isEmpty()) {
      return "with-text";
    }
    int rows = tables.get(0).rows().size();
    return rows > FEW && rows <= WHOLE ? WITH_TABLE : "with-table";
  }

  private String block(Block block) {
    if (block instanceof Block.Text text) {
      return "<p>" + words(text.text()) + "</p>";
    }
    if (block instanceof Block.Points points) {
      return points.items().stream()
          .map(item -> "<li>" + words(item) + "</li>")
          .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }
    if (block instanceof Block.Caution caution) {
      String head = pack.japanese() ? "注意" : "Caution";
      return "<div class=\"caution\"><b>" + head + "</b>" + words(caution.text()) + "</div>";
    }
    if (block instanceof Block.Note note) {
      return "<p class=\"note\">" + words(note.text()) + "</p>";
    }
    if (block instanceof Block.NewPage) {
      return "<div class=\"new-page\"></div>";
    }
    if (block instanceof Block.Picture picture) {
      return picture(picture.drawing(), picture.caption());
    }
    if (block instanceof Block.Bars bars) {
      return picture(BarDrawing.of(bars), bars.caption());
    }
    return table((Table) block);
  }

  private String picture(Drawing drawing, String caption) {
    figures++;
    String word = pack.japanese() ? "図" : "Figure ";
    return "<div class=\"figure\">%s<p class=\"caption\">%s%d　%s</p></div>"
        .formatted(figure(drawing, figures), word, figures, words(caption));
  }

  private String table(Table table) {
    double all = table.columns().stream().mapToDouble(Table.Column::share).sum();
    StringBuilder text = new StringBuilder("<div class=\"scroll\"><table>\n<caption>");
    text.append(words(table.caption())).append("</caption>\n<thead><tr>");
    for (Table.Column column : table.columns()) {
      text.append(
          String.format(
              Locale.ROOT,
              "<th scope=\"col\" style=\"width:%.1f%%\"%s>%s</th>",
              100 * column.share() / all,
              column.numbers() ? " class=\"number\"" : "",
              escape(column.head())));
    }
    text.append("</tr></thead>\n<tbody>\n");
    int end = table.rows().size() - TOGETHER;
    for (int r = 0; r < table.rows().size(); r++) {
      List<Cell> row = table.rows().get(r);
      if (r == end && end > 0) {
        text.append("</tbody>\n<tbody class=\"end\">\n");
      }
      text.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        text.append(table.columns().get(i).numbers() ? "<td class=\"number\">" : "<td>")
            .append(words(row.get(i).printed()))
            .append("</td>");
      }
      text.append("</tr>\n");
    }
    return text.append("</tbody>\n</table></div>").toString();
  }

  static String css(String name) {
    try (InputStream in = new ClassPathResource("report/" + name).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For text and for attributes; characters that XML does not know are left out. */
  /** Text of the page; in an English one Japanese words are marked as such for voices and fonts. */
  private String words(String text) {
    String safe = escape(text);
    return pack.japanese()
        ? safe
        : JAPANESE.matcher(safe).replaceAll("<span lang=\"ja\">$0</span>");
  }

  static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                  if (c >= 0x20 || c == '\n' || c == '\t') {
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return safe.toString();
  }
}
