package jp.enishi.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.enishi.cypher.Catalogue;
import jp.enishi.report.MeetingPacks;
import jp.enishi.report.PackFormat;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Cover;
import jp.enishi.report.content.Pack;
import jp.enishi.report.content.Section;
import jp.enishi.report.content.Table;
import jp.enishi.report.drawing.Bond;
import jp.enishi.report.drawing.NetworkDrawing;
import jp.enishi.report.drawing.Node;
import jp.enishi.report.drawing.Signs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** One pack in four forms, read back by the libraries that others read them with. */
class PackFileTests {

  /** Letters of Japan, China, Korea and Vietnam, what fonts join, and what would be markup. */
  private static final String ODD = "濰坊県县・천안시・Huế・Sheffield・Iași ffl <A&B>";

  private static final Pack PACK = pack();

  @Test
  void pdfKeepsEveryNameAsText() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PackFile.of(PACK, PackFormat.PDF))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("架空市企画課", "瀋陽市", "川崎市", ODD).doesNotContain("〓");
      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(2);
      for (PDPage page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void everyPageOfATableInThePdfHasItsHead() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PackFile.of(PACK, PackFormat.PDF))) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf)).contains("見出しの列");
      }
    }
  }

  @Test
  void noRowOfALongTableStandsAloneOnItsLastPage() throws IOException {
    for (int rows = 20; rows < 60; rows += 3) {
      Table table =
          new Table(
              "表",
              "表",
              List.of(Table.Column.text("見出しの列", 1)),
              IntStream.range(0, rows).mapToObj(i -> List.of(Cell.of("行" + i + "。"))).toList());
      Pack pack =
          new Pack(
              PACK.cover(),
              List.of(new Section("t", "表", true, List.of(table))),
              Locale.JAPANESE,
              PACK.date());
      try (PDDocument pdf = Loader.loadPDF(PackFile.of(pack, PackFormat.PDF))) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(pdf.getNumberOfPages());
        assertThat(stripper.getText(pdf))
            .contains("行" + (rows - 1) + "。", "行" + (rows - 2) + "。", "行" + (rows - 3) + "。");
      }
    }
  }

  /** Whatever stands before it, a heading and its table of ten rows are on one page. */
  @Test
  void aShortTableIsNotParted() throws IOException {
    for (int lines = 30; lines < 60; lines += 4) {
      try (PDDocument pdf = Loader.loadPDF(PackFile.of(headed(lines, 10), PackFormat.PDF))) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(pdf.getNumberOfPages());
        assertThat(stripper.getText(pdf)).contains("小見出し", "行0。", "行9。");
      }
    }
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(PackFile.of(headed(1, 10), PackFormat.DOCX)))) {
      XWPFTable table = word.getTables().get(1);
      for (int row = 0; row < 10; row++) {
        assertThat(table.getRow(row).getCell(0).getParagraphs().get(0).isKeepNext()).isTrue();
      }
      assertThat(table.getRow(10).getCell(0).getParagraphs().get(0).isKeepNext()).isFalse();
    }
  }

  private static Pack headed(int lines, int rows) {
    List<Block> blocks = new ArrayList<>();
    IntStream.range(0, lines).forEach(i -> blocks.add(new Block.Text("文" + i)));
    blocks.add(new Block.Subheading("小見出し"));
    blocks.add(new Block.Text("前置き"));
    blocks.add(
        new Table(
            "表",
            "表",
            List.of(Table.Column.text("見出しの列", 1)),
            IntStream.range(0, rows).mapToObj(i -> List.of(Cell.of("行" + i + "。"))).toList()));
    return new Pack(
        PACK.cover(), List.of(new Section("t", "表", true, blocks)), Locale.JAPANESE, PACK.date());
  }

  @Test
  void wordHasHeadingsRepeatedHeadsAndAlternativeTexts() throws IOException {
    byte[] file = PackFile.of(PACK, PackFormat.DOCX);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(word.getParagraphs())
          .filteredOn(each -> "Heading1".equals(each.getStyle()))
          .extracting(each -> each.getText())
          .containsExactly("図", "表");
      XWPFTable table = word.getTables().get(1);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).getCell(1).getText()).isEqualTo(ODD);
      assertThat(
              word.getParagraphs().stream()
                  .flatMap(each -> each.getRuns().stream())
                  .flatMap(each -> each.getCTR().getDrawingList().stream())
                  .map(each -> each.getInlineArray(0).getDocPr().getDescr()))
          .contains("二つの市のつながり");
    }
  }

  @Test
  void excelHasFrozenHeadsNumbersAndNativeCharts() throws IOException {
    byte[] file = PackFile.of(PACK, PackFormat.XLSX);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var sheet = book.getSheet("一覧");
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
      assertThat(sheet.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(1);
      assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(0.25);
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo(ODD);
      assertThat(book.getSheet("棒").getDrawingPatriarch().getCharts()).hasSize(1);
      // The figure is 300 by 200 points, however wide the cells behind it are drawn.
      var anchors = book.getSheet("図").getDrawingPatriarch().getCTDrawing();
      assertThat(anchors.sizeOfTwoCellAnchorArray()).isZero();
      assertThat(anchors.getOneCellAnchorArray(0).getExt().getCx()).isEqualTo(300 * 12_700);
      assertThat(anchors.getOneCellAnchorArray(0).getExt().getCy()).isEqualTo(200 * 12_700);
    }
  }

  @Test
  void samePackIsTheSameFile() throws IOException {
    for (PackFormat format : List.of(PackFormat.DOCX, PackFormat.XLSX, PackFormat.HTML)) {
      assertThat(PackFile.of(PACK, format)).as("%s", format).isEqualTo(PackFile.of(pack(), format));
    }
  }

  @Test
  void htmlEscapesWhatIsMarkup() {
    String html = new String(PackFile.of(PACK, PackFormat.HTML), StandardCharsets.UTF_8);
    assertThat(html).contains("ffl &lt;A&amp;B&gt;").doesNotContain("<A&B>");
  }

  @Test
  void everyFormatCanBeRehearsedAndItsQueriesExist() {
    for (PackFormat format : PackFormat.values()) {
      MeetingPacks.rehearse(format);
    }
    Catalogue catalogue = new Catalogue();
    assertThat(MeetingPacks.QUERIES)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(catalogue.get(name).name()).isEqualTo(name));
  }

  private static Pack pack() {
    List<Node> nodes =
        List.of(
            new Node("川崎市", null, Signs.HOME, 1, true),
            new Node("瀋陽市", null, Signs.ABROAD, 0.5, false));
    var figure =
        new NetworkDrawing(nodes, List.of(new Bond(0, 1, 5)), List.of(), 300, 200)
            .draw("二つの市のつながり")
            .orElseThrow();
    Table table =
        new Table(
            "一覧",
            "団体の一覧",
            List.of(
                Table.Column.number("順位", 1),
                Table.Column.text("見出しの列", 4),
                Table.Column.number("値", 1)),
            IntStream.rangeClosed(1, 80)
                .mapToObj(i -> List.of(Cell.of(i), Cell.of(ODD), Cell.of(0.25, 4)))
                .toList());
    Block.Bars bars =
        new Block.Bars("棒", "棒グラフ", "値", List.of(new Block.Bars.Bar("川崎市", 0.5, "0.5")));
    return new Pack(
        new Cover("報告書", "要点", "架空市企画課", null, List.of(new Cover.Fact("時点", "2012年"))),
        List.of(
            new Section("figure", "図", true, List.of(new Block.Picture(figure, "図"), bars)),
            new Section("table", "表", true, List.of(table))),
        Locale.JAPANESE,
        LocalDate.of(2012, 8, 31));
  }
}
