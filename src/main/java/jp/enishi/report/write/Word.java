package jp.enishi.report.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Cover;
import jp.enishi.report.content.Logo;
import jp.enishi.report.content.Pack;
import jp.enishi.report.content.Section;
import jp.enishi.report.content.Table;
import jp.enishi.report.drawing.Brush;
import jp.enishi.report.drawing.Drawing;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/**
 * A pack as a Word document: real headings, real tables whose head is repeated on every page,
 * pictures with alternative texts, numbered pages.
 */
final class Word {

  /** Of the pictures; sharp in print, small in the mail. */
  private static final double PIXELS_PER_POINT = 3;

  private final Pack pack;
  private final XWPFDocument document = new XWPFDocument();
  private int figures;

  private Word(Pack pack) {
    this.pack = pack;
  }

  static byte[] of(Pack pack) {
    return new Word(pack).write();
  }

  private byte[] write() {
    try (document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      WordFrame.set(document, pack);
      cover(pack.cover());
      for (Section section : pack.sections()) {
        XWPFParagraph heading = heading(section);
        heading.setPageBreak(section.ownPage() || section == pack.sections().get(0));
        Block before = null;
        for (Block block : section.blocks()) {
          write(block);
          boolean first = before == null || before instanceof Block.Subheading;
          if (first && block instanceof Block.Text) {
            document.getLastParagraph().setKeepNext(true); // With the table or figure it leads to.
          }
          before = block;
        }
      }
      document.write(out);
      return StableZip.of(out.toByteArray(), pack.date());
    } catch (IOException | InvalidFormatException e) {
      throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
    }
  }

  private void cover(Cover cover) throws IOException, InvalidFormatException {
    if (cover.logo() != null) {
      logo(cover.logo(), cover.office());
    }
    XWPFParagraph office =
        paragraph(WordFrame.OFFICE, cover.office() == null ? "" : cover.office());
    office.setSpacingBefore(cover.logo() == null ? 2600 : 1400);
    paragraph(WordFrame.TITLE, cover.title());
    paragraph(WordFrame.SUBTITLE, cover.subtitle());
    List<List<Cell>> rows =
        cover.facts().stream()
            .map(fact -> List.of(Cell.of(fact.name()), Cell.of(fact.value())))
            .toList();
    WordTable.facts(document, rows);
    contents();
  }

  /** The chapters, each a link: what page they stand on only the word processor knows. */
  private void contents() {
    paragraph(WordFrame.BODY, "");
    for (Section section : pack.sections()) {
      XWPFParagraph line = document.createParagraph();
      line.setStyle(WordFrame.POINT);
      CTHyperlink link = line.getCTP().addNewHyperlink();
      link.setAnchor(section.key());
      link.addNewR().addNewT().setStringValue(section.title());
    }
  }

  /** A heading to which a link can lead. */
  private XWPFParagraph heading(Section section) {
    XWPFParagraph heading = paragraph(WordFrame.HEADING_1, section.title());
    CTBookmark mark = heading.getCTP().addNewBookmarkStart();
    mark.setId(BigInteger.valueOf(pack.sections().indexOf(section)));
    mark.setName(section.key());
    heading.getCTP().addNewBookmarkEnd().setId(mark.getId());
    return heading;
  }

  private void logo(Logo logo, String office) throws IOException, InvalidFormatException {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    double scale = Math.min(170.0 / logo.width(), 70.0 / logo.height());
    picture(
        paragraph.createRun(),
        logo.bytes(),
        logo.png() ? Document.PICTURE_TYPE_PNG : Document.PICTURE_TYPE_JPEG,
        logo.width() * scale,
        logo.height() * scale,
        office == null ? "" : office);
  }

  private void write(Block block) throws IOException, InvalidFormatException {
    if (block instanceof Block.Subheading heading) {
      paragraph(WordFrame.HEADING_2, heading.text());
    } else if (block instanceof Block.Text text) {
      paragraph(WordFrame.BODY, text.text());
    } else if (block instanceof Block.Points points) {
      for (String item : points.items()) {
        XWPFParagraph paragraph = paragraph(WordFrame.POINT, item);
        paragraph.setNumID(WordFrame.bullets());
      }
    } else if (block instanceof Block.Caution caution) {
      String head = pack.japanese() ? "注意　" : "Caution: ";
      paragraph(WordFrame.CAUTION, head + caution.text());
    } else if (block instanceof Block.Note note) {
      paragraph(WordFrame.NOTE, note.text());
    } else if (block instanceof Block.NewPage) {
      document.createParagraph().setPageBreak(true);
    } else if (block instanceof Block.Picture picture) {
      figure(picture.drawing(), picture.caption());
    } else if (block instanceof Block.Bars bars) {
      figure(BarDrawing.of(bars), bars.caption());
    } else if (block instanceof Table table) {
      paragraph(WordFrame.CAPTION, table.caption()).setKeepNext(true);
      WordTable.of(document, table);
    }
  }

  private void figure(Drawing drawing, String caption) throws IOException, InvalidFormatException {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(WordFrame.CAPTION);
    paragraph.setKeepNext(true);
    byte[] png = Brush.png(drawing, PIXELS_PER_POINT);
    picture(
        paragraph.createRun(),
        png,
        Document.PICTURE_TYPE_PNG,
        drawing.width(),
        drawing.height(),
        drawing.alt());
    figures++;
    String word = pack.japanese() ? "図" : "Figure ";
    paragraph(WordFrame.CAPTION, word + figures + "　" + caption);
  }

  private void picture(XWPFRun run, byte[] bytes, int type, double width, double height, String alt)
      throws IOException, InvalidFormatException {
    run.addPicture(
        new ByteArrayInputStream(bytes),
        type,
        "figure" + figures + (type == Document.PICTURE_TYPE_PNG ? ".png" : ".jpg"),
        Units.toEMU(width),
        Units.toEMU(height));
    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alt);
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }
}
