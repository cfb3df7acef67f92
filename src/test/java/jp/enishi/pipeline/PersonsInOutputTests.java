package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.Extraction;
import jp.enishi.source.SourceRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that extraction writes or prints holds the name or the address of a person. */
class PersonsInOutputTests {

  private static final String HEAD = "津市　連携協定一覧\n\n";
  private static final String CONTACTS =
      "問合せ：政策課　担当　川合春子　電話059-000-0000　h.kawai@city.tsu.example.jp\n"
          + "担当者：川合 春子（内線12）\n連絡先　企画課 阿部 haruko-kawai＠example.jp\n";
  private static final List<String> DOCUMENTS =
      List.of(
          HEAD
              + """
              番号  締結日           相手方              協定名                      担当課
               1    令和2年4月1日    株式会社安濃商店    見守りに関する協定          福祉課
               2    令和3年5月6日    一志大学            包括連携に関する協定        企画課

              計　２件（うち新規　１件）
              """,
          HEAD
              + "番号\t協定名\t相手方\t締結日\t担当課\t備考\n"
              + "1\t見守りに関する協定\t株式会社安濃商店\t令和2年4月1日\t企画課 阿部\t担当：川合\n"
              + "2\t包括連携協定\t一志大学 担当：川合春子\t令和3年5月6日\t福祉課（川合春子）\th.kawai@example.jp\n"
              + "小計\t2件\n合計\t\t2件\n",
          HEAD
              + "協定名：見守りに関する協定\n相手方：株式会社安濃商店\n締結日：令和2年4月1日\n担当：福祉課　川合春子　h.kawai@example.jp\n\n"
              + "協定名：包括連携協定\n相手方：一志大学\n締結日：令和3年5月6日\n担当：川合春子\n\n",
          HEAD
              + "■姉妹都市\n・堺市　令和2年4月1日　姉妹都市提携　担当：川合春子 h.kawai@example.jp\n"
              + "・高岡市　令和3年5月6日　姉妹都市提携\n");
  private static final String UNREAD = "令和3年5月7日　一志大学で川合春子学長と津市長が懇談\n令和3年5月8日　株式会社安濃商店　阿部 春子社長来庁\n";

  @TempDir private Path folder;

  @Test
  void leavesPersonsOutOfEveryFileAndOfWhatIsPrinted() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String each : DOCUMENTS) {
      Path file = folder.resolve("list-" + documents.size() + ".txt");
      documents.add(Files.writeString(file, each + CONTACTS));
    }
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    Extract.create().documents(documents, folder.resolve("out"), true, out, out);
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        printed.append(Files.readString(each));
      }
    }
    assertThat(printed.toString())
        .doesNotContain("春子", "川合", "阿部", "kawai")
        .contains("株式会社安濃商店", "一志大学");
  }

  @Test
  void leavesPersonsOutOfWhatIsQuotedOfLinesThatNoRuleReads() throws IOException {
    Path file = Files.writeString(folder.resolve("list.txt"), DOCUMENTS.get(0) + "\n" + UNREAD);
    var facts = new Extraction(SourceRegister.shipped()).read(file);
    assertThat(facts.issues().toString())
        .contains("一志大学で＊＊＊＊学長", "株式会社安濃商店")
        .doesNotContain("春子", "川合", "阿部");
  }

  @Test
  void takesTotalsAndContactsForNoAgreement() throws IOException {
    for (String each : DOCUMENTS) {
      Path file = Files.writeString(folder.resolve("list.txt"), each + CONTACTS);
      var facts = new Extraction(SourceRegister.shipped()).read(file);
      assertThat(facts.agreements()).as(each).hasSize(2);
      assertThat(facts.agreements().toString()).doesNotContain("計", "件", "問合せ");
    }
  }
}
