package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import jp.enishi.extraction.Extraction;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.source.SourceRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents made to hurt are read or refused and never end in another error. None takes so long
 * that it seems to hang; how long a large list takes is what {@link LargeListBenchmark} measures.
 */
class HostileListTests {

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());
  private static final String HEADINGS = "No.\t協定名\t締結先\t締結日\n";
  private static final String ROW = "1\t包括連携協定\t株式会社あおば\t平成20年4月1日\n";

  /** What grows faster than its text takes hours for these, on any machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path folder;

  static Stream<Arguments> hostile() {
    String row = HEADINGS + ROW;
    return Stream.of(
        Arguments.of("nested tags", row.replace("株式会社", "<b>".repeat(200_000) + "株式会社")),
        Arguments.of("nested tables", "<table><tr><td>".repeat(20_000) + row),
        Arguments.of("open tags", row.replace("株式会社", "<a ".repeat(400_000) + "株式会社")),
        Arguments.of("a line of 5 MB", row + "あ".repeat(1_700_000)),
        Arguments.of("a line of 5 MB of dates", row + "平成20年4月1日、".repeat(240_000)),
        Arguments.of("a line of 5 MB of digits", row + "1 ".repeat(2_500_000)),
        Arguments.of(
            "a cell of 5 MB of names", row.replace("株式会社あおば", "株式会社あおば及び".repeat(180_000))),
        Arguments.of("a cell of brackets", row.replace("あおば", "（".repeat(500_000))),
        Arguments.of("a million tabs", row + "\t".repeat(1_000_000) + "\n" + row),
        Arguments.of("half a million lines of bullets", row + "・あ\n".repeat(500_000)),
        Arguments.of("headings again and again", HEADINGS.repeat(100_000) + ROW),
        Arguments.of("labels without values", "協定名：\n相手方：\n締結日：\n".repeat(60_000)),
        Arguments.of("single characters", "協定名称 協定先 取組内容 予算\n" + "あ\n".repeat(300_000)),
        Arguments.of(
            "control characters", row.replace("あおば", "\u0001\u0007\u001b[31m\u200b\u202e\uFFFE")),
        Arguments.of(
            "lone surrogates",
            row.replace("あおば", "?" + (char) 0x3042 + "\uFE0F\u0301".repeat(9999))),
        Arguments.of("huge numbers", row.replace("平成20年", "平成" + "9".repeat(100_000) + "年")),
        Arguments.of(
            "a column of blanks", "協定名 締結先 締結日\n" + "a b".repeat(1) + " ".repeat(3_000_000) + "c"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void readsOrRefuses(String what, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("hostile.txt"), text);
    assertTimeoutPreemptively(
        PATIENCE, () -> assertThatCode(() -> readOrRefuse(file)).doesNotThrowAnyException());
  }

  @Test
  void readsTenMegabytesWhole() throws IOException {
    Path file = LargeListBenchmark.list(folder);
    assertThat(Files.size(file)).isGreaterThan(10_000_000);
    assertTimeoutPreemptively(
        PATIENCE,
        () ->
            assertThat(EXTRACTION.read(file).agreements()).hasSize(LargeListBenchmark.AGREEMENTS));
  }

  @Test
  void refusesBrokenUtf8() throws IOException {
    byte[] bytes = (HEADINGS + ROW).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xff;
    Path file = Files.write(folder.resolve("broken.txt"), bytes);
    assertThatCode(() -> EXTRACTION.read(file)).isInstanceOf(UnreadableDocument.class);
  }

  @Test
  void refusesADamagedWorkbookAndADamagedCsv() throws IOException {
    Path workbook = Files.writeString(folder.resolve("a.xlsx"), "PK\u0003\u0004 no workbook");
    Path csv = Files.writeString(folder.resolve("a.csv"), "協定名,締結先\n\"open,quote");
    assertThatCode(() -> EXTRACTION.read(workbook)).isInstanceOf(UnreadableDocument.class);
    assertThatCode(() -> EXTRACTION.read(csv)).isInstanceOf(UnreadableDocument.class);
  }

  private static void readOrRefuse(Path file) {
    try {
      EXTRACTION.read(file);
    } catch (UnreadableDocument refused) {
      assertThat(refused).hasMessageContaining("hostile.txt");
    }
  }
}
