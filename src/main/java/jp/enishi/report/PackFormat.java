package jp.enishi.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form that a pack takes. */
public enum PackFormat {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("application/pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  HTML("text/html; charset=UTF-8");

  private final String mediaType;

  PackFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file's name, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of this ending. */
  public static Optional<PackFormat> of(String ending) {
    return Arrays.stream(values())
        .filter(each -> each.ending().equalsIgnoreCase(ending))
        .findFirst();
  }
}
