package jp.enishi.report.write;

import java.math.BigInteger;
import java.util.List;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of the Word document: fixed widths, the head on every page, no row torn apart. */
final class WordTable {

  /** The width between the margins, in twentieths of a point. */
  private static final int WIDTH = 11906 - 2 * 1134;

  private static final String HEAD = "EEF1F4";

  /** A row of cells no longer than this takes one line or two. */
  private static final int LOW = 45;

  private WordTable() {}

  static void of(XWPFDocument document, Table table) {
    int[] widths = widths(table.columns().stream().mapToDouble(Table.Column::share).toArray());
    XWPFTable made = create(document, table.rows().size() + 1, widths);
    XWPFTableRow head = made.getRow(0);
    head.setRepeatHeader(true);
    for (int i = 0; i < widths.length; i++) {
      boolean numbers = table.columns().get(i).numbers();
      head.getCell(i).setColor(HEAD);
      fill(head.getCell(i), table.columns().get(i).head(), numbers, true);
      head.getCell(i).getParagraphs().get(0).setKeepNext(true);
    }
    for (int r = 0; r < table.rows().size(); r++) {
      XWPFTableRow row = made.getRow(r + 1);
      List<Cell> cells = table.rows().get(r);
      for (int i = 0; i < widths.length; i++) {
        fill(row.getCell(i), cells.get(i).printed(), table.columns().get(i).numbers(), false);
        if (r >= firstKept(table) && r < table.rows().size() - 1) {
          row.getCell(i).getParagraphs().get(0).setKeepNext(true);
        }
      }
    }
    after(document);
  }

  /** Rows from here on stay on one page: all of a short table whose rows are low. */
  private static int firstKept(Table table) {
    int rows = table.rows().size();
    boolean low =
        table.rows().stream()
            .flatMap(List::stream)
            .allMatch(cell -> cell.printed().length() <= LOW);
    return low && rows <= Html.WHOLE ? 0 : rows - Html.TOGETHER;
  }

  /** Two columns without a head. */
  static void facts(XWPFDocument document, List<List<Cell>> rows) {
    int[] widths = widths(new double[] {1, 4});
    XWPFTable made = create(document, rows.size(), widths);
    for (int r = 0; r < rows.size(); r++) {
      for (int i = 0; i < 2; i++) {
        fill(made.getRow(r).getCell(i), rows.get(r).get(i).printed(), false, false);
      }
    }
    after(document);
  }

  private static void after(XWPFDocument document) {
    XWPFParagraph space = document.createParagraph();
    space.setStyle(WordFrame.NOTE);
    space.setSpacingAfter(0);
  }

  private static XWPFTable create(XWPFDocument document, int rows, int[] widths) {
    XWPFTable table = document.createTable(rows, widths.length);
    CTTblPr properties = table.getCTTbl().getTblPr();
    CTTblLayoutType layout = properties.addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    table.setWidth(WIDTH);
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    table.setInsideHBorder(XWPFBorderType.SINGLE, 2, 0, "999999");
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setTopBorder(XWPFBorderType.SINGLE, 8, 0, "222222");
    table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "222222");
    table.setCellMargins(35, 70, 35, 70);
    for (XWPFTableRow row : table.getRows()) {
      row.setCantSplitRow(true);
      for (int i = 0; i < widths.length; i++) {
        row.getCell(i).setWidth(String.valueOf(widths[i]));
      }
    }
    return table;
  }

  private static void fill(XWPFTableCell cell, String text, boolean number, boolean head) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle(WordFrame.CELL);
    if (number) {
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
    XWPFRun run = paragraph.createRun();
    run.setBold(head);
    run.setText(text);
  }

  private static int[] widths(double[] shares) {
    double all = java.util.Arrays.stream(shares).sum();
    return java.util.Arrays.stream(shares).mapToInt(share -> (int) (WIDTH * share / all)).toArray();
  }
}
