package jp.enishi.extraction.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.DocumentText;
import jp.enishi.gazetteer.Countries;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.source.CitationFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.Facts;
import jp.enishi.source.FigureFact;
import jp.enishi.source.SourceInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences of surveys, lists and cases. */
class CountReaderTests {

  private static final CountReader READER = new CountReader(Countries.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "提携は全体で41件あり、1対1の提携は30件、複数の自治体との提携は11件である。"
            + "|合計/合計 41 agreements-by-field, 1対1/合計 30 agreements-by-field, 複数/合計 11 agreements-by-field",
        "「③観光交流」が最も多く12件、「②文化交流」、「④環境」がそれぞれ9件であった。"
            + "|合計/観光交流 12 agreements-by-field, 合計/文化交流 9 agreements-by-field, 合計/環境 9 agreements-by-field",
        "国別では大韓民国が14件、次いでフランス共和国7件の順である。"
            + "|韓国/合計 14 agreements-by-country, フランス/合計 7 agreements-by-country",
        "商談会では合わせて55件の相談を受けた。|",
        "第3回の会議には約20件の応募があった。|"
      })
  void readsHowManyAgreementsASentenceCounts(String sentence, String figures) {
    assertThat(told(sentence, fields())).isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲野市、乙川市、丙山町の三者で協定を締結した。|row 1/三者 3 entry/parties",
        "4都市間で覚書を交わした。|row 1/4都市 4 entry/parties",
        "2024年度から新たに3自治体が協議会に参画した。|row 1/3自治体 3 uncounted/some-of-them",
        "三県（甲県、乙県、丙県）で連携を進めた。|row 1/三県 3 uncounted/names-beside",
        "三村知事が姉妹都市を訪れた。|",
        "同一自治体の中での交流である。|",
        "「日本海沿岸4県交流会」を共同で開いた。|",
        "IT企業2社が進出し、交流が進んだ。|",
        "第三者との協定である。|",
        "北九州市との連携を進めた。|",
        "10社以上の会員が交流した。|"
      })
  void readsHowManyBodiesTheTextOfAnEntryCounts(String sentence, String figures) {
    Facts facts = facts().with(CitationFact.class, List.of(cited("row 1", null, 1, 5)));
    assertThat(told(sentence, facts)).isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @CsvSource({"4都市間で覚書を交わした。, 4都市（当初）", "4都市間で毎年交流大会を開き、現在に至る。, 4都市"})
  void whatIsCountedBeforeAnotherOneJoinedAreThoseOfTheBeginning(String sentence, String column) {
    DocumentText card =
        new DocumentText("card.txt", "sha256:1", List.of(sentence, "平成7年、戊市も加わり、5都市となった。"));
    Facts facts =
        facts()
            .with(CitationFact.class, List.of(cited("row 1", null, 1, 2)))
            .with(
                DateFact.class,
                List.of(
                    new DateFact(
                        "row 1",
                        2,
                        DateFact.JOINED,
                        "平成7年",
                        LocalDate.of(1995, 1, 1),
                        DatePrecision.YEAR,
                        "戊市",
                        "row 1")));
    assertThat(READER.read(card, facts).figures().get(0).column()).isEqualTo(column);
  }

  @Test
  void takesTheLastNumberOfANumberedList() {
    DocumentText list =
        new DocumentText("list.txt", "sha256:1", List.of("1\t甲協定", "2\t乙協定", "3\t丙協定"));
    Facts facts =
        facts()
            .with(
                CitationFact.class,
                List.of(
                    cited("row 1", null, 1, 1),
                    cited("row 2", null, 2, 2),
                    cited("row 3", null, 3, 3)));
    assertThat(READER.read(list, facts).figures())
        .extracting(FigureFact::printed, FigureFact::rule)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "list/rows"));
  }

  @Test
  void takesNoNumberForRowsThatPrintNone() {
    DocumentText list = new DocumentText("list.txt", "sha256:1", List.of("甲協定", "乙協定", "丙協定"));
    Facts facts =
        facts()
            .with(
                CitationFact.class,
                List.of(
                    cited("row 1", null, 1, 1),
                    cited("row 2", null, 2, 2),
                    cited("row 3", null, 3, 3)));
    assertThat(READER.read(list, facts).figures()).isEmpty();
  }

  private static String told(String sentence, Facts facts) {
    DocumentText document = new DocumentText("text.txt", "sha256:1", List.of(sentence));
    return String.join(
        ", ",
        READER.read(document, facts).figures().stream()
            .map(
                each -> each.row() + "/" + each.column() + " " + each.printed() + " " + each.rule())
            .toList());
  }

  private static Facts fields() {
    return facts()
        .with(
            CitationFact.class,
            Stream.of("教育", "文化交流", "観光交流", "環境")
                .map(each -> cited("①-1", each, 100, 101))
                .toList());
  }

  private static CitationFact cited(String entry, String field, int from, int to) {
    return new CitationFact(
        "a", entry, field, new LineRange(from, to), "協力に関する協定", null, null, null);
  }

  private static Facts facts() {
    return Facts.of(
        new SourceInfo(
            "doc",
            "資料",
            null,
            null,
            null,
            "sha256:1",
            null,
            null,
            "text.txt",
            null,
            List.of(),
            java.util.Map.of()));
  }
}
