package jp.enishi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The mapping of what is stored one by one agrees with what the writer stores. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class RepositoriesIT {

  @Autowired private Organizations organizations;
  @Autowired private Agreements agreements;
  @Autowired private Documents documents;
  @Autowired private Issues issues;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(
        DrawnGraph.of(
            """
            瀋陽市 ForeignCity 中国
            川崎市 Municipality 神奈川県
            a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
            issue i1 contradiction warning a1
            """));
  }

  @Test
  void findAnOrganisation() {
    Organization kawasaki = organizations.findByName("川崎市").get(0);

    assertThat(kawasaki.kinds()).containsExactly("Municipality");
    assertThat(kawasaki.prefecture()).isEqualTo("神奈川県");
    assertThat(kawasaki.aliases()).containsExactly("川崎市");
    assertThat(organizations.findById("nobody")).isEmpty();
  }

  @Test
  void findAnAgreement() {
    Agreement agreement = agreements.findById("a1").orElseThrow();

    assertThat(agreement.signedOn()).isEqualTo(LocalDate.of(2011, 9, 5));
    assertThat(agreement.signedPrecision()).isEqualTo("day");
    assertThat(agreements.findByKind("分野別協定")).containsExactly(agreement);
  }

  @Test
  void findDocumentsAndIssues() {
    assertThat(documents.findAll()).extracting(Document::asOf).containsExactly("2012-08");
    assertThat(documents.findById("d").orElseThrow().loaded()).isNotBlank();
    assertThat(issues.findByStatus("open").get(0).readings()).containsExactly("甲", "乙");
  }
}
