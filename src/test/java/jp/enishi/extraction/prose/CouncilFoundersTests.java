package jp.enishi.extraction.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.enishi.extraction.Extraction;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;
import jp.enishi.source.SourceRegister;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who founded a standing body, who joined it and who in it has no name; invented sentences. */
class CouncilFoundersTests {

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());

  private static final String CASE =
      """
      # 広域連携（県内連携）による地域再生計画の取組事例

      ## 兵庫県西脇市及び兵庫県多可町

      ### 「播州織の里づくり計画」

      #### ◆連携に至った経緯

      - %s

      #### ◆連携のメリット

      - 情報発信ができる。
      """;

  @TempDir private Path folder;

  /**
   * @param members name and role of each, or nothing
   * @param asked what is asked of a person: a founder, or members without names
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "西脇市は、平成24年に「播州織産業協議会」を設立した。|西脇市 設立|西脇市",
        "西脇市と多可町は、平成24年に「播州織産業協議会」を設立した。|西脇市 設立;多可町 設立|",
        "多可町は、平成24年に「播州織産業協議会」に加盟した。|多可町 -|",
        "多可町は、「播州織産業協議会」にオブザーバーとして参加している。|多可町 オブザーバー|",
        "西脇市は、8団体と共に「播州織産業協議会」を設立した。|西脇市 設立|西脇市;8団体",
        "西脇市は、地元企業等と連携し、「播州織産業協議会」を立ち上げた。|西脇市 設立|西脇市;地元企業",
        "西脇市は「播州織産業協議会」を設立した。令和元年度には新たに2市が協議会に加わった。|西脇市 設立|西脇市;2市",
        "西脇市は「播州織産業協議会」を設立した。協議会の会員企業に助言する。|西脇市 設立|西脇市;会員企業",
        "西脇市は「播州織産業協議会」を設立した。令和元年度に2市が協議会に加わる予定である。|西脇市 設立|西脇市",
        "西脇市は「播州織産業協議会」を設立した。市内企業の支援に取り組む。|西脇市 設立|西脇市"
      })
  void tellsFoundersFromMembersAndMembersWithoutNames(String text, String members, String asked)
      throws IOException {
    Facts facts =
        EXTRACTION.read(
            Files.writeString(
                folder.resolve("case.txt"), CASE.formatted(text.replace("。令", "。\n- 令"))));
    assertThat(facts.rows(MemberFact.class).stream().map(CouncilFoundersTests::written))
        .containsExactlyInAnyOrder(members.split(";"));
    List<String> findings =
        facts.issues().stream()
            .filter(each -> each.kind().equals("unresolved"))
            .flatMap(each -> each.readings().stream())
            .toList();
    assertThat(findings)
        .containsExactlyInAnyOrderElementsOf(
            asked == null
                ? List.of()
                : List.of(asked.split(";")).stream().map(each -> each + "→播州織産業協議会").toList());
  }

  private static String written(MemberFact each) {
    return each.name() + " " + (each.role() == null ? "-" : each.role());
  }
}
