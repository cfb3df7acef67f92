package jp.enishi.report.write;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import jp.enishi.report.content.Pack;
import jp.enishi.report.drawing.Brush;
import jp.enishi.report.drawing.Drawing;
import jp.enishi.report.drawing.Fonts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Element;

/**
 * A pack as PDF: A4, tagged, with bookmarks and the fonts it needs inside. Holds no time of
 * writing, so that the same pack gives the same text and the same pages.
 */
final class Pdf {

  // How an OpenType file begins: its number of tables, then sixteen bytes about each, its tag
  // first.
  private static final int TABLE_COUNT = 4;
  private static final int TABLE_DIRECTORY = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int SUBSTITUTIONS = 0x47535542; // GSUB
  private static final int UNKNOWN = 0x78787878;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  static byte[] of(Pack pack) {
    PrintHtml html = new PrintHtml(pack);
    String page = html.page();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(page, null);
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Enishi");
    builder.useReplacementText("〓");
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri != null && uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri != null && uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    font(builder, Fonts.REGULAR, "biz", 400);
    font(builder, Fonts.BOLD, "biz", 700);
    font(builder, Fonts.LATIN, "latin", 400);
    font(builder, Fonts.CHINESE, "chinese", 400);
    font(builder, Fonts.KOREAN, "korean", 400);
    builder.useObjectDrawerFactory(new Figures(html.drawings()));
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      settle(document, pack);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> stream(file), family, weight, FontStyle.NORMAL, true);
  }

  /**
   * The font without its table of substitutions: PDFBox would set one sign for "fi" or "ffi" that
   * nobody finds or copies as these letters ("Sheffield").
   */
  private static InputStream stream(String file) {
    try (InputStream in = new ClassPathResource(file).getInputStream()) {
      byte[] font = in.readAllBytes();
      ByteBuffer buffer = ByteBuffer.wrap(font);
      int tables = buffer.getShort(TABLE_COUNT);
      for (int i = 0; i < tables; i++) {
        int entry = TABLE_DIRECTORY + i * TABLE_ENTRY;
        if (buffer.getInt(entry) == SUBSTITUTIONS) {
          buffer.putInt(entry, UNKNOWN);
        }
      }
      return new ByteArrayInputStream(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void settle(PDDocument document, Pack pack) {
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    day.setTimeInMillis(pack.date().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    document.getDocumentInformation().setCreationDate(day);
    document.getDocumentInformation().setModificationDate(day);
    document.getDocumentInformation().setCreator("Enishi");
    if (pack.cover().office() != null) {
      document.getDocumentInformation().setAuthor(pack.cover().office());
    }
    document.setDocumentId(pack.date().toEpochDay());
  }

  /** Draws the figures where the page has their objects. */
  private record Figures(List<Drawing> drawings) implements FSObjectDrawerFactory {

    @Override
    public FSObjectDrawer createDrawer(Element element) {
      return isReplacedObject(element)
          ? (e, x, y, width, height, device, context, dots) -> {
            Drawing drawing = drawings.get(Integer.parseInt(e.getAttribute("data")) - 1);
            device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dots,
                (float) height / dots,
                graphics -> {
                  graphics.scale(width / dots / drawing.width(), height / dots / drawing.height());
                  new Brush(graphics).draw(drawing.marks(), false);
                });
            return Map.of();
          }
          : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
      return PrintHtml.OBJECT.equals(element.getAttribute("type"));
    }
  }
}
