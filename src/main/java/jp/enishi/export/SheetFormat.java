package jp.enishi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** What a table can be saved as. */
public enum SheetFormat {
  /** RFC 4180 in UTF-8 with byte order mark, as Excel needs it. */
  CSV("csv", "text/csv;charset=utf-8"),
  /** A workbook: the rows, what the answer rests on, and the sources of the rows. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** The same for programs. */
  JSON("json", "application/json");

  private final String extension;
  private final String mediaType;

  SheetFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** By the end of the address; an unknown one is a programming error. */
  public static SheetFormat of(String extension) {
    for (SheetFormat each : values()) {
      if (each.extension.equals(extension)) {
        return each;
      }
    }
    throw new IllegalArgumentException(extension);
  }

  /** The media type of the answer. */
  public String mediaType() {
    return mediaType;
  }

  /** How the file's name ends. */
  public String extension() {
    return extension;
  }

  /** Writes the table; the stream stays open. */
  public void write(Sheet sheet, OutputStream out) {
    try {
      switch (this) {
        case CSV -> SheetCsv.write(sheet, out);
        case XLSX -> SheetWorkbook.write(sheet, out);
        case JSON -> Values.JSON.writeValue(Utf8.writer(out), sheet);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
