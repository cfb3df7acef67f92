package jp.enishi.report.write;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import jp.enishi.report.content.Cell;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look: a few styles, made once. */
final class ExcelStyles {

  /** What a cell is. */
  enum Kind {
    TITLE(30),
    HEADING(24),
    SUBHEADING(19),
    PLAIN(16),
    TEXT(16),
    HEAD(16),
    HEAD_NUMBER(16);

    private final float height;

    Kind(float height) {
      this.height = height;
    }

    /** Room for one line, in points; not every program finds it out by itself. */
    float height() {
      return height;
    }
  }

  private static final byte[] SHADE = {(byte) 0xEE, (byte) 0xF1, (byte) 0xF4};

  private final XSSFWorkbook book;
  private final Map<Kind, XSSFCellStyle> made = new EnumMap<>(Kind.class);
  private final Map<String, XSSFCellStyle> formats = new HashMap<>();

  ExcelStyles(XSSFWorkbook book) {
    this.book = book;
    for (Kind kind : Kind.values()) {
      made.put(kind, make(kind));
    }
  }

  XSSFCellStyle get(Kind kind) {
    return made.get(kind);
  }

  /** A number stays a number and a day a day; everything else is text, never a formula. */
  void fill(XSSFCell target, Cell cell, boolean numbers) {
    if (cell.number() != null) {
      target.setCellValue(cell.number());
      target.setCellStyle(
          format("#,##0" + (cell.decimals() == 0 ? "" : "." + "0".repeat(cell.decimals()))));
    } else if (cell.day() != null) {
      target.setCellValue(cell.day());
      target.setCellStyle(format("yyyy-mm-dd"));
    } else {
      target.setCellValue(cell.printed());
      target.setCellStyle(numbers ? format("@") : get(Kind.TEXT));
    }
  }

  private XSSFCellStyle format(String format) {
    return formats.computeIfAbsent(
        format,
        key -> {
          XSSFCellStyle style = book.createCellStyle();
          style.setFont(font(10, false));
          style.setDataFormat(book.createDataFormat().getFormat(key));
          style.setVerticalAlignment(VerticalAlignment.TOP);
          style.setAlignment(HorizontalAlignment.RIGHT);
          line(style);
          return style;
        });
  }

  private XSSFCellStyle make(Kind kind) {
    XSSFCellStyle style = book.createCellStyle();
    boolean head = kind == Kind.HEAD || kind == Kind.HEAD_NUMBER;
    style.setFont(
        switch (kind) {
          case TITLE -> font(18, true);
          case HEADING -> font(14, true);
          case SUBHEADING -> font(11, true);
          default -> font(10, head);
        });
    style.setVerticalAlignment(head ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
    if (kind == Kind.TEXT || head) {
      style.setWrapText(true);
      line(style);
    }
    if (head) {
      style.setFillForegroundColor(new XSSFColor(SHADE, null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderTop(BorderStyle.MEDIUM);
      style.setBorderBottom(BorderStyle.MEDIUM);
    }
    if (kind == Kind.HEAD_NUMBER) {
      style.setAlignment(HorizontalAlignment.RIGHT);
    } else if (kind == Kind.HEAD || kind == Kind.TEXT) {
      style.setAlignment(HorizontalAlignment.LEFT);
      style.setIndention((short) 1); // Apart from the numbers to the left.
    }
    return style;
  }

  private static void line(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.HAIR);
  }

  private XSSFFont font(double size, boolean bold) {
    XSSFFont font = book.createFont();
    font.setFontName(WordFrame.FONT);
    font.setFontHeight(size);
    font.setBold(bold);
    return font;
  }
}
