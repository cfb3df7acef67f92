package jp.enishi.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.enishi.model.OrganizationKind;
import org.junit.jupiter.api.Test;

class CatalogueTests {

  private final Catalogue catalogue = new Catalogue();
  private final GraphSchema schema = new GraphSchema();

  @Test
  void readsTheHeaderOfEveryFile() {
    assertThat(catalogue.list("")).hasSizeGreaterThan(50);
    NamedQuery search = catalogue.get("queries/organization/hits");
    assertThat(search.params()).contains("hits", "asOf");
    assertThat(search.returns()).startsWith("organization, aliases");
  }

  @Test
  void saysWhichFileLacksAHeader() {
    assertThatThrownBy(() -> Header.read("queries/x", "// name: queries/x\nRETURN 1"))
        .hasMessageContaining("cypher/queries/x.cypher")
        .hasMessageContaining("asks");
    assertThatThrownBy(
            () ->
                Header.read(
                    "queries/x",
                    "// name: queries/y\n// asks: q\n// params: -\n// returns: x\nRETURN 1 AS x"))
        .hasMessageContaining("queries/y");
  }

  @Test
  void tellsColumnsFromRemarksAboutThem() {
    assertThat(catalogue.get("checks/tie-to-itself").columns())
        .containsExactly("organization", "type", "agreement");
    assertThat(catalogue.get("checks/figures/agreements-by-field").columns())
        .contains("repost", "marked");
  }

  @Test
  void namesAndExplainsEveryCountingRule() {
    assertThat(catalogue.list("checks/figures/"))
        .allSatisfy(
            rule -> {
              assertThat(rule.title()).isNotBlank();
              assertThat(rule.explains()).endsWith("。");
            });
  }

  @Test
  void givesEveryCheckASeverityAnOwnerAndAdvice() {
    assertThat(catalogue.list("checks/"))
        .filteredOn(check -> !check.name().startsWith("checks/figures/"))
        .allSatisfy(
            check -> {
              assertThat(check.severity()).isIn("error", "warning", "note");
              assertThat(check.owner()).isIn("資料担当", "開発者", "発行元");
              assertThat(check.title()).isNotBlank();
              assertThat(check.advice()).endsWith("。");
            });
  }

  @Test
  void knowsEveryKindOfOrganisationThatTheModelKnows() {
    assertThat(schema.labels())
        .containsExactly(
            java.util.Arrays.stream(OrganizationKind.values())
                .map(OrganizationKind::label)
                .toArray(String[]::new));
  }

  @Test
  void derivesEachKindOfAgreementIntoOneKindOfEdge() {
    assertThat(schema.edgeOfAgreementKind())
        .hasSize(9)
        .containsEntry("姉妹都市提携", "姉妹都市")
        .containsEntry("就職支援協定", "連携協定")
        .containsEntry("姉妹港提携", "連携協定")
        .containsEntry("分野別協定", "分野別協定");
    assertThat(schema.pairEdges()).hasSize(7).doesNotContain("加盟");
  }

  @Test
  void namesEndsAndReadingsInBothLanguages() {
    assertThat(schema.ties())
        .allSatisfy(
            tie -> {
              assertThat(tie.forward().ja()).isNotBlank();
              assertThat(tie.backward().en()).isNotBlank();
              assertThat(schema.labels()).containsAll(tie.from()).containsAll(tie.to());
            });
  }

  @Test
  void clearsEveryTypeOfEdgeThatIsDerived() {
    assertThat(schema.ties())
        .allSatisfy(
            tie ->
                assertThat(catalogue.get("derive/clear").text())
                    .contains("[r:" + tie.edge() + " {agreement: id}]"));
  }
}
