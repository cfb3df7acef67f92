package jp.enishi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.enishi.source.SourceRegister;
import jp.enishi.support.SourceDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that cannot be read whole is refused with the place and what to do. */
class DamagedDocumentTests {

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());

  @TempDir private Path folder;

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertRefused(file(" \n\n".getBytes(StandardCharsets.UTF_8)), "survey.txt", "中身がありません");
  }

  @Test
  void refusesAMissingFile() {
    assertRefused(folder.resolve("none.txt"), "none.txt", "読めません");
  }

  @Test
  void namesTheEncodingAndTheLineOfAShiftJisFile() throws IOException {
    byte[] bytes = "1. a\n2. 協定の一覧\n".getBytes(Charset.forName("windows-31j"));
    assertRefused(file(bytes), "survey.txt:2:", "Shift_JIS");
  }

  @Test
  void refusesABinaryFile() throws IOException {
    assertRefused(file("%PDF-1.7\n\0\0".getBytes(StandardCharsets.ISO_8859_1)), "survey.txt", "文字");
  }

  @Test
  void refusesATextOfNoKnownKind() throws IOException {
    assertRefused(
        file("会議の記録\n出席者は三名\n".getBytes(StandardCharsets.UTF_8)), "survey.txt:1:", "読み方の分からない");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 417, 441, 1000, 2299, 3621, 5000, 6460, 6481})
  void refusesASurveyThatBreaksOffAfterTheLine(int lines) throws IOException {
    List<String> all = Files.readAllLines(SourceDocuments.survey());
    byte[] bytes = String.join("\n", all.subList(0, lines)).getBytes(StandardCharsets.UTF_8);
    assertRefused(file(bytes), "survey.txt:", "切れています");
  }

  @Test
  void refusesASurveyThatBreaksOffInTheLastTelephoneNumber() throws IOException {
    String all = Files.readString(SourceDocuments.survey());
    int end = all.lastIndexOf("095-895") + "095-895".length();
    assertRefused(
        file(all.substring(0, end).getBytes(StandardCharsets.UTF_8)), "survey.txt:", "切れています");
  }

  /** A bracket that is never closed is a letter like any other. */
  @Test
  void readsASurveyWithAnOpenBracketInTheNameOfAParty() throws IOException {
    String all = Files.readString(SourceDocuments.survey());
    String name = "日本の自治体\t大阪府大阪狭山市";
    assertThat(all).contains(name);
    Path damaged =
        file(all.replace(name, "日本の自治体\t件数(※1対1大阪府大阪狭山市").getBytes(StandardCharsets.UTF_8));
    assertThatCode(() -> EXTRACTION.read(damaged)).doesNotThrowAnyException();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("survey.txt"), bytes);
  }

  private static void assertRefused(Path file, String place, String reason) {
    assertThatThrownBy(() -> EXTRACTION.read(file))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining(place)
        .hasMessageContaining(reason);
  }
}
