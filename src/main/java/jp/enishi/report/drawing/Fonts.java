package jp.enishi.report.drawing;

/** The font files that come with the program, on the class path. */
public final class Fonts {

  /** BIZ UDPGothic: made to be read by everybody; comes with Windows as well. */
  public static final String REGULAR = "fonts/BIZUDPGothic-Regular.ttf";

  public static final String BOLD = "fonts/BIZUDPGothic-Bold.ttf";

  /** Letters with marks that the first lacks (Iași, Huế). */
  public static final String LATIN = "fonts/NotoSans-Regular.ttf";

  /** Korean letters (천안시). */
  public static final String KOREAN = "fonts/NanumGothic-Regular.ttf";

  /** Characters of China that the first lacks (县). */
  public static final String CHINESE = "fonts/DroidSansFallbackFull.ttf";

  private Fonts() {}
}
