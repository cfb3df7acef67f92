package jp.enishi.report.write;

import jp.enishi.report.PackFormat;
import jp.enishi.report.content.Pack;

/** A pack as a file. */
public final class PackFile {

  private PackFile() {}

  /** The whole file; the same pack gives the same bytes. */
  public static byte[] of(Pack pack, PackFormat format) {
    return switch (format) {
      case DOCX -> Word.of(pack);
      case PDF -> Pdf.of(pack);
      case XLSX -> Excel.of(pack);
      case HTML -> Html.of(pack);
    };
  }
}
