package jp.enishi.report.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Cover;
import jp.enishi.report.content.Pack;
import jp.enishi.report.content.Section;
import jp.enishi.report.content.Table;
import jp.enishi.report.drawing.Brush;
import jp.enishi.report.drawing.Drawing;
import jp.enishi.report.drawing.Typeface;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTPicture;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/**
 * A pack as a workbook: what is said on the first sheet, each table on a sheet of its own with its
 * head frozen, numbers as numbers, native charts.
 */
final class Excel {

  private static final double PIXELS_PER_POINT = 2;
  private static final int TEXT_WIDTH = 100;
  private static final int SHEET_WIDTH = 125;

  private final Pack pack;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final ExcelStyles styles = new ExcelStyles(book);
  private final Map<Block, String> names = new IdentityHashMap<>();

  private Excel(Pack pack) {
    this.pack = pack;
  }

  static byte[] of(Pack pack) {
    return new Excel(pack).write();
  }

  private byte[] write() {
    try (book;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      nameSheets();
      words();
      for (Section section : pack.sections()) {
        for (Block block : section.blocks()) {
          if (block instanceof Table table) {
            table(table);
          } else if (block instanceof Block.Bars bars) {
            bars(bars);
          } else if (block instanceof Block.Picture picture) {
            picture(picture);
          }
        }
      }
      properties();
      book.write(out);
      return StableZip.of(out.toByteArray(), pack.date());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Names of sheets are short, without some signs, and no two are equal, however they are cased.
   */
  private void nameSheets() {
    Set<String> taken = new HashSet<>();
    taken.add(textSheet().toLowerCase(Locale.ROOT));
    for (Section section : pack.sections()) {
      for (Block block : section.blocks()) {
        String wanted =
            block instanceof Table table
                ? table.name()
                : block instanceof Block.Bars bars
                    ? bars.name()
                    : block instanceof Block.Picture picture ? picture.caption() : null;
        if (wanted == null) {
          continue;
        }
        String name = WorkbookUtil.createSafeSheetName(wanted);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
          String number = " " + i;
          String safe = WorkbookUtil.createSafeSheetName(wanted);
          name = safe.substring(0, Math.min(safe.length(), 31 - number.length())) + number;
        }
        names.put(block, name);
      }
    }
  }

  private String textSheet() {
    return pack.japanese() ? "本文" : "Text";
  }

  /** Cover and prose, in the order of the document. */
  private void words() {
    XSSFSheet sheet = sheet(textSheet(), false);
    sheet.setColumnWidth(0, 24 * 256);
    sheet.setColumnWidth(1, TEXT_WIDTH * 256);
    Cover cover = pack.cover();
    if (cover.office() != null) {
      line(sheet, cover.office(), ExcelStyles.Kind.PLAIN);
    }
    line(sheet, cover.title(), ExcelStyles.Kind.TITLE);
    line(sheet, cover.subtitle(), ExcelStyles.Kind.PLAIN);
    for (Cover.Fact fact : cover.facts()) {
      Row row = line(sheet, fact.name(), ExcelStyles.Kind.TEXT);
      wrapped((XSSFCell) row.createCell(1), fact.value());
    }
    for (Section section : pack.sections()) {
      sheet.createRow(sheet.getLastRowNum() + 1);
      line(sheet, section.title(), ExcelStyles.Kind.HEADING);
      for (Block block : section.blocks()) {
        words(sheet, block);
      }
    }
  }

  private void words(XSSFSheet sheet, Block block) {
    if (block instanceof Block.Subheading heading) {
      line(sheet, heading.text(), ExcelStyles.Kind.SUBHEADING);
    } else if (block instanceof Block.Text text) {
      prose(sheet, text.text());
    } else if (block instanceof Block.Points points) {
      points.items().forEach(item -> prose(sheet, "・" + item));
    } else if (block instanceof Block.Caution caution) {
      prose(sheet, (pack.japanese() ? "【注意】" : "Caution: ") + caution.text());
    } else if (block instanceof Block.Note note) {
      prose(sheet, note.text());
    } else if (block instanceof Table table) {
      reference(sheet, table.caption(), names.get(table));
    } else if (block instanceof Block.Bars bars) {
      reference(sheet, bars.caption(), names.get(bars));
    } else if (block instanceof Block.Picture picture) {
      reference(sheet, picture.caption(), names.get(picture));
    }
  }

  private void reference(XSSFSheet sheet, String caption, String target) {
    prose(
        sheet,
        (pack.japanese() ? "→ シート「" : "→ sheet “")
            + target
            + (pack.japanese() ? "」" : "” ")
            + caption);
    XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + target.replace("'", "''") + "'!A1");
    sheet.getRow(sheet.getLastRowNum()).getCell(1).setHyperlink(link);
  }

  private void prose(XSSFSheet sheet, String text) {
    wrapped((XSSFCell) sheet.createRow(sheet.getLastRowNum() + 1).createCell(1), text);
  }

  private void wrapped(XSSFCell cell, String text) {
    cell.setCellValue(text);
    cell.setCellStyle(styles.get(ExcelStyles.Kind.TEXT));
    cell.getRow().setHeightInPoints(height(text, TEXT_WIDTH));
  }

  /** Room for the lines that a text takes in a column of so many characters. */
  private static float height(String text, double characters) {
    double width = Typeface.get().width(text, 10, false);
    return (float) (14.5 * Math.max(1, Math.ceil(width / (characters * 5.1))));
  }

  private Row line(XSSFSheet sheet, String text, ExcelStyles.Kind kind) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
    row.createCell(0).setCellValue(text);
    row.getCell(0).setCellStyle(styles.get(kind));
    row.setHeightInPoints(kind.height());
    return row;
  }

  private void table(Table table) {
    XSSFSheet sheet = sheet(names.get(table), true);
    line(sheet, table.caption(), ExcelStyles.Kind.SUBHEADING);
    int head = 1;
    Row row = sheet.createRow(head);
    double all = table.columns().stream().mapToDouble(Table.Column::share).sum();
    double[] widths = new double[table.columns().size()];
    float tallest = 0;
    for (int i = 0; i < widths.length; i++) {
      Table.Column column = table.columns().get(i);
      widths[i] = Math.max(8, Math.min(60, SHEET_WIDTH * column.share() / all));
      sheet.setColumnWidth(i, (int) (widths[i] * 256));
      row.createCell(i).setCellValue(column.head());
      row.getCell(i)
          .setCellStyle(
              styles.get(column.numbers() ? ExcelStyles.Kind.HEAD_NUMBER : ExcelStyles.Kind.HEAD));
      tallest = Math.max(tallest, height(column.head(), widths[i] - 2));
    }
    row.setHeightInPoints(tallest);
    for (List<Cell> cells : table.rows()) {
      Row next = sheet.createRow(sheet.getLastRowNum() + 1);
      float tall = 0;
      for (int i = 0; i < widths.length; i++) {
        styles.fill((XSSFCell) next.createCell(i), cells.get(i), table.columns().get(i).numbers());
        tall = Math.max(tall, height(cells.get(i).printed(), widths[i]));
      }
      next.setHeightInPoints(tall);
    }
    sheet.createFreezePane(0, head + 1);
    if (!table.rows().isEmpty()) {
      sheet.setAutoFilter(
          new CellRangeAddress(head, head + table.rows().size(), 0, widths.length - 1));
    }
    sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
  }

  private void bars(Block.Bars bars) {
    XSSFSheet sheet = sheet(names.get(bars), true);
    line(sheet, bars.caption(), ExcelStyles.Kind.SUBHEADING);
    Row head = sheet.createRow(1);
    head.createCell(0).setCellValue(pack.japanese() ? "名称" : "Name");
    head.createCell(1).setCellValue(bars.axis());
    head.getCell(0).setCellStyle(styles.get(ExcelStyles.Kind.HEAD));
    head.getCell(1).setCellStyle(styles.get(ExcelStyles.Kind.HEAD_NUMBER));
    for (Block.Bars.Bar bar : bars.bars()) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      row.createCell(0).setCellValue(bar.label());
      row.getCell(0).setCellStyle(styles.get(ExcelStyles.Kind.TEXT));
      int decimals =
          bar.printed().contains(".") ? bar.printed().length() - bar.printed().indexOf('.') - 1 : 0;
      styles.fill((XSSFCell) row.createCell(1), Cell.of(bar.value(), Math.min(4, decimals)), true);
    }
    sheet.setColumnWidth(0, 30 * 256);
    sheet.setColumnWidth(1, 16 * 256);
    sheet.createFreezePane(0, 2);
    sheet.setRepeatingRows(new CellRangeAddress(1, 1, -1, -1));
    if (!bars.bars().isEmpty()) {
      ExcelChart.add(sheet, bars);
    }
  }

  private void picture(Block.Picture block) {
    Drawing drawing = block.drawing();
    XSSFSheet sheet = sheet(names.get(block), false);
    sheet.getPrintSetup().setFitHeight((short) 1);
    line(sheet, block.caption(), ExcelStyles.Kind.SUBHEADING);
    int index = book.addPicture(Brush.png(drawing, PIXELS_PER_POINT), Workbook.PICTURE_TYPE_PNG);
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    anchor.setRow1(2);
    anchor.setRow2(3);
    anchor.setCol2(1);
    XSSFDrawing patriarch = sheet.createDrawingPatriarch();
    XSSFPicture picture = patriarch.createPicture(anchor, index);
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(drawing.alt());
    keepSize(patriarch.getCTDrawing(), drawing);
  }

  /**
   * Says how large the picture is, not on which cell it ends: programs draw cells in different
   * widths, and the picture would be stretched.
   */
  private static void keepSize(CTDrawing anchors, Drawing drawing) {
    CTTwoCellAnchor stretched = anchors.getTwoCellAnchorArray(0);
    CTOneCellAnchor kept = anchors.addNewOneCellAnchor();
    kept.setFrom(stretched.getFrom());
    CTPositiveSize2D size = kept.addNewExt();
    size.setCx(Units.toEMU(drawing.width()));
    size.setCy(Units.toEMU(drawing.height()));
    CTPicture picture = (CTPicture) stretched.getPic().copy();
    picture.getSpPr().getXfrm().setExt(size);
    kept.setPic(picture);
    kept.addNewClientData();
    anchors.removeTwoCellAnchor(0);
  }

  private XSSFSheet sheet(String name, boolean landscape) {
    XSSFSheet sheet = book.createSheet(name);
    sheet.getPrintSetup().setPaperSize((short) 9);
    sheet.getPrintSetup().setLandscape(landscape);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setCenter("&P / &N");
    sheet.getHeader().setLeft(pack.cover().title().replace("&", "&&"));
    sheet.setDisplayGridlines(false);
    return sheet;
  }

  private void properties() {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle(pack.cover().title());
    core.setCreator(pack.cover().office() == null ? "Enishi" : pack.cover().office());
    Date day = Date.from(pack.date().atStartOfDay().toInstant(ZoneOffset.UTC));
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
  }
}
