package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.enishi.extraction.Extraction;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.source.BodyFact;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceRegister;
import jp.enishi.support.Score;
import jp.enishi.support.SourceDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader makes of lists is measured against what a person reads in them. */
class ListReaderTests {

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());

  @TempDir private Path folder;

  @Test
  void readsTheRealListsAndCasesAsAPersonDoes() throws IOException {
    for (Path each :
        List.of(
            SourceDocuments.ishikawaList(),
            SourceDocuments.koriyamaBudget(),
            SourceDocuments.cases())) {
      for (Score score : scores(each)) {
        System.out.println(each.getFileName() + " " + score.report());
        assertThat(score.precision()).as(score.report()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(0.95);
      }
    }
  }

  @Test
  void readsInventedListsInManyLayouts() throws IOException {
    List<Score> all = null;
    for (Path each : ListDocuments.invented()) {
      List<Score> scores = scores(each);
      scores.stream()
          .filter(score -> score.precision() < 1 || score.recall() < 1)
          .forEach(score -> System.out.println(each.getFileName() + " " + score.report()));
      List<Score> named = scores.stream().map(score -> score.in(each.getFileName())).toList();
      all = all == null ? named : sum(all, named);
    }
    for (Score each : all) {
      System.out.println("invented lists " + each.report());
      assertThat(each.precision()).as(each.report()).isGreaterThanOrEqualTo(0.98);
      assertThat(each.recall()).as(each.report()).isGreaterThanOrEqualTo(0.95);
    }
  }

  @Test
  void readsTheSameFactsFromCsvInAnyEncodingAndFromAWorkbook() throws IOException {
    Path csv = ListDocuments.FOLDER.resolve("invented/table.csv");
    Path windows = folder.resolve("table.csv");
    Files.writeString(windows, Files.readString(csv), Charset.forName("windows-31j"));
    Path workbook = ListDocuments.workbook(folder.resolve("table.xlsx"), ListDocuments.rows(csv));
    Statement expected = ListDocuments.expected(csv);
    assertThat(Statement.of(EXTRACTION.read(csv))).isEqualTo(expected);
    assertThat(Statement.of(EXTRACTION.read(windows))).isEqualTo(expected);
    assertThat(Statement.of(EXTRACTION.read(workbook))).isEqualTo(expected);
    assertThat(EXTRACTION.read(windows).issues())
        .anySatisfy(each -> assertThat(each.message()).contains("Shift_JIS"));
  }

  @Test
  void readsCellsThatSpanRowsOfAWorkbook() throws IOException {
    Path workbook =
        ListDocuments.workbook(
            folder.resolve("merged.xlsx"),
            List.of(
                List.of("津市 協定一覧", "", "", ""),
                List.of("No.", "協定名", "締結先", "締結日"),
                List.of("1", "包括連携協定", "株式会社安濃商店", "令和元年5月1日"),
                List.of("", "", "一志大学", ""),
                List.of("2", "見守り協定", "久居新聞販売店組合", "令和2年5月1日")),
            "A3:A4",
            "B3:B4",
            "D3:D4");
    assertThat(Statement.of(EXTRACTION.read(workbook)).parties())
        .containsExactly(
            "row 1 一志大学=University",
            "row 1 株式会社安濃商店=Company",
            "row 1 津市=Municipality",
            "row 2 久居新聞販売店組合=Association",
            "row 2 津市=Municipality");
  }

  @Test
  void findsTheOwnerInTheContactsWhenNothingElseNamesIt() throws IOException {
    String text = Files.readString(SourceDocuments.ishikawaList()) + "\n";
    Facts facts = EXTRACTION.read(Files.writeString(folder.resolve("copy.txt"), text));
    assertThat(facts.agreements()).allSatisfy(each -> assertThat(each.owner()).isEqualTo("石川県"));
  }

  @Test
  void leavesTheOwnerOpenAndSaysSo() throws IOException {
    Facts facts = EXTRACTION.read(ListDocuments.FOLDER.resolve("invented/masked.txt"));
    assertThat(facts.agreements()).allSatisfy(each -> assertThat(each.owner()).isNull());
    assertThat(facts.issues()).anySatisfy(each -> assertThat(each.message()).contains("どの自治体の一覧か"));
  }

  /**
   * Lines 219 to 283 of the budget: each body with what it does; of the three that share a row the
   * document does not say which does what, and the heading says that all is still to come.
   */
  @Test
  void keepsWhatEachBodyDoesItemByItem() {
    Facts facts = EXTRACTION.read(SourceDocuments.koriyamaBudget());
    List<BodyFact> bodies = facts.rows(BodyFact.class);
    assertThat(bodies).allSatisfy(each -> assertThat(each.planned()).isTrue());
    assertThat(
            bodies.stream().collect(Collectors.toMap(BodyFact::entry, b -> b.activities().size())))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("activity 1", 6),
                Map.entry("activity 2", 2),
                Map.entry("activity 3", 4),
                Map.entry("activity 4", 4),
                Map.entry("activity 5", 4),
                Map.entry("activity 6", 4),
                Map.entry("activity 7", 2),
                Map.entry("activity 8", 2),
                Map.entry("activity 9", 2),
                Map.entry("activity 10", 1),
                Map.entry("activity 11", 1),
                Map.entry("activity 12", 1),
                Map.entry("activity 13", 3)));
    assertThat(bodies)
        .filteredOn(BodyFact::together)
        .extracting(BodyFact::name)
        .containsExactly("株式会社ヨークベニマル", "株式会社セブン-イレブン・ジャパン", "株式会社イトーヨーカ堂");
    assertThat(bodies)
        .filteredOn(each -> each.name().equals("福島大学"))
        .singleElement()
        .satisfies(each -> assertThat(each.activities()).contains("公開授業の開催"))
        .satisfies(each -> assertThat(each.lines()).hasToString("265-266"));
    assertThat(facts.issues())
        .anySatisfy(
            each -> {
              assertThat(each.lines()).hasToString("248-255");
              assertThat(each.message()).contains("どの団体の取組かは書かれていません");
            });
  }

  @Test
  void keepsNoActivityThatIsToldInSentencesAndSaysSo() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("told.txt"),
            """
            津市 包括連携協定締結先の取組

            分野 協定締結先 取組内容

            産業
            株式会社安濃商店 ・特産品市の開催
            ・店頭で案内を配る。あわせて相談にも応じる。
            """);
    Facts facts =
        EXTRACTION.read(
            Files.writeString(
                list, "協定名\t締結先\t締結日\n包括連携協定\t株式会社安濃商店\t令和元年5月1日\n\n" + Files.readString(list)));
    assertThat(facts.rows(BodyFact.class))
        .singleElement()
        .satisfies(each -> assertThat(each.activities()).containsExactly("特産品市の開催"))
        .satisfies(each -> assertThat(each.planned()).isFalse());
    assertThat(facts.issues())
        .anySatisfy(
            each -> {
              assertThat(each.kind()).isEqualTo("unread");
              assertThat(each.lines()).hasToString("10");
              assertThat(each.message()).contains("文章で書かれている");
            });
  }

  @Test
  void saysWhatKindOfLinesItLeft() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("left.txt"),
            "協定名\t締結先\t締結日\n包括連携協定\t株式会社安濃商店\t令和元年5月1日\n\n市の頁はこちら↑\n\n"
                + "市は、多様な主体との連携を進めています。\n\n一志大学 令和2年6月1日\n");
    assertThat(EXTRACTION.read(list).issues())
        .filteredOn(each -> each.kind().equals("unread"))
        .extracting(each -> each.lines() + " " + each.message() + " " + each.readings())
        .containsExactly(
            "4 見出し・凡例・案内などの短い行で、協定や団体として読み取らなかった行です。 [市の頁はこちら↑]",
            "6 説明や注記の文章で、協定や団体を述べる文として読み取らなかった行です。 []",
            "8 どの規則でも読み取らなかった行です。 [一志大学 令和2年6月1日]");
  }

  @Test
  void takesNoNameOfAPersonAndNoAddress() throws IOException {
    for (Path each : ListDocuments.invented()) {
      assertThat(EXTRACTION.read(each).tables().toString())
          .doesNotContain("山田太郎", "佐藤花子")
          .doesNotContainPattern("[a-z]@[a-z]");
    }
  }

  @Test
  void doesNotTakeOtherDocumentsForLists() {
    ListReader reader =
        new ListReader(
            jp.enishi.gazetteer.Countries.load(), jp.enishi.gazetteer.LocalGovernments.load());
    for (String each : List.of("002_9ac12d0b2f86139f.txt", "003_c922d6d4ed87697e.txt")) {
      assertThat(
              reader.recognises(
                  jp.enishi.extraction.DocumentText.read(SourceDocuments.named(each))))
          .isFalse();
    }
  }

  private static List<Score> scores(Path document) throws IOException {
    Statement expected = ListDocuments.expected(document);
    Statement read = readOrNothing(document);
    return List.of(
        Score.of("agreements", expected.agreements(), read.agreements()),
        Score.of("parties", expected.parties(), read.parties()),
        Score.of("dates", expected.dates(), read.dates()));
  }

  /**
   * What was read; nothing when the document is refused, which counts as missed and not as wrong.
   */
  private static Statement readOrNothing(Path document) {
    try {
      return Statement.of(EXTRACTION.read(document));
    } catch (UnreadableDocument refused) {
      return new Statement(Set.of(), Set.of(), Set.of());
    }
  }

  private static List<Score> sum(List<Score> a, List<Score> b) {
    return java.util.stream.IntStream.range(0, a.size())
        .mapToObj(i -> a.get(i).plus(b.get(i)))
        .toList();
  }
}
