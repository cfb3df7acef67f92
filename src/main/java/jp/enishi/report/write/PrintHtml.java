package jp.enishi.report.write;

import java.util.Locale;
import java.util.stream.Collectors;
import jp.enishi.report.content.Pack;
import jp.enishi.report.content.Section;
import jp.enishi.report.drawing.Drawing;
import jp.enishi.report.drawing.Mark;
import jp.enishi.report.drawing.Typeface;

/**
 * The page as it is set in the PDF: A4, numbered pages; of a figure the letters are text of the
 * page and the rest an object, so that names in figures can be found and copied.
 */
final class PrintHtml extends Html {

  /** The kind of the objects that hold figures. */
  static final String OBJECT = "application/x-enishi-figure";

  private final java.util.List<Drawing> drawings = new java.util.ArrayList<>();

  PrintHtml(Pack pack) {
    super(pack);
  }

  /** The figures by their number, the first at 0; known once the page is made. */
  java.util.List<Drawing> drawings() {
    return drawings;
  }

  @Override
  String style() {
    String running = pack().cover().title();
    if (pack().cover().office() != null) {
      running = pack().cover().office() + "　" + running;
    }
    String small = "font-family: biz, latin, chinese, korean; font-size: 8pt; color: #333;";
    return css("print.css")
        + """
          @page { size: A4; margin: 22mm 20mm 20mm 20mm;
            @top-left { content: "%s"; %s }
            @top-right { content: "%s"; %s }
            @bottom-center { content: counter(page) " / " counter(pages); %s } }
          @page :first { @top-left { content: ""; } @top-right { content: ""; } @bottom-center { content: ""; } }
          """
            .formatted(css4(running), small, css4(pack().date().toString()), small, small);
  }

  private static String css4(String text) {
    return escape(text.replace("\\", "\\\\").replace("\"", "\\\"")).replace("&quot;", "\"");
  }

  @Override
  String head() {
    return pack().sections().stream()
        .map(PrintHtml::bookmark)
        .collect(Collectors.joining("\n", "<bookmarks>\n", "\n</bookmarks>"));
  }

  private static String bookmark(Section section) {
    return "<bookmark name=\"%s\" href=\"#%s\"/>".formatted(escape(section.title()), section.key());
  }

  @Override
  String figure(Drawing drawing, int number) {
    drawings.add(drawing);
    Typeface typeface = Typeface.get();
    String labels =
        drawing.marks().stream()
            .filter(Mark.Label.class::isInstance)
            .map(mark -> label((Mark.Label) mark, typeface))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "<div class=\"sheet\" style=\"width:%.1fpt;height:%.1fpt\"><object type=\"%s\" data=\"%d\""
            + " alt=\"%s\" title=\"%s\" style=\"width:%.1fpt;height:%.1fpt\"></object>%s</div>",
        drawing.width(),
        drawing.height(),
        OBJECT,
        number,
        escape(drawing.alt()),
        escape(drawing.alt()),
        drawing.width(),
        drawing.height(),
        labels);
  }

  private static String label(Mark.Label label, Typeface typeface) {
    return String.format(
        Locale.ROOT,
        "<span style=\"left:%.2fpt;top:%.2fpt;font-size:%.2fpt%s\">%s</span>",
        label.left(typeface),
        label.y() - 0.88 * label.size(),
        label.size(),
        label.bold() ? ";font-weight:bold" : "",
        escape(label.text()));
  }
}
