package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.Finding;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SourceInfo;
import org.junit.jupiter.api.Test;

/** Invented lists of 川崎市 (神奈川県), 富山市 (富山県) and 青森市 (青森県). */
class BetweenDocumentsTests {

  private static final String KAWASAKI = "川崎市/神奈川県";
  private static final String TOYAMA = "富山市/富山県";
  private static final String AOMORI = "青森市/青森県";

  @Test
  void oneAgreementWithTwoDatesIsAContradictionWithBothDocuments() {
    Facts first = list("a", KAWASAKI, agreement("災害時相互応援協定", "2012-04-01", TOYAMA));
    Facts second = list("b", TOYAMA, agreement("災害時相互応援協定書", "2012-05-01", KAWASAKI));
    List<Finding> found = findings(List.of(first, second), second);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).between()).isEqualTo("two-documents");
    assertThat(found.get(0).inUse()).startsWith("a：");
    assertThat(found.get(0).places()).containsExactly("a#row 1:1", "b#row 1:1");
  }

  @Test
  void aThirdDocumentLaterClosesNothing() {
    Facts first = list("a", KAWASAKI, agreement("災害時相互応援協定", "2012-04-01", TOYAMA));
    Facts second = list("b", TOYAMA, agreement("災害時相互応援協定", "2012-05-01", KAWASAKI));
    Facts third = list("c", KAWASAKI, agreement("災害時相互応援協定", "2012-05-01", TOYAMA));
    assertThat(findings(List.of(first, second, third), second))
        .extracting(Finding::id)
        .containsAll(findings(List.of(first, second), second).stream().map(Finding::id).toList());
  }

  @Test
  void aPartnerWhoseOwnListIsSilentIsAOneSidedClaim() {
    Facts claim = list("a", KAWASAKI, agreement("災害時相互応援協定", "2012-04-01", TOYAMA));
    Facts silent = list("b", TOYAMA, agreement("災害時相互応援協定", "2010-04-01", AOMORI));
    assertThat(findings(List.of(claim, silent), claim))
        .extracting(Finding::between)
        .containsExactly("one-sided");
  }

  @Test
  void aPartnerWithoutAListOfItsOwnIsNotSilent() {
    Facts claim = list("a", KAWASAKI, agreement("災害時相互応援協定", "2012-04-01", TOYAMA));
    assertThat(findings(List.of(claim), claim)).isEmpty();
  }

  @Test
  void aLessExactDateOfTheSameYearContradictsNothing() {
    Facts first = list("a", KAWASAKI, agreement("災害時相互応援協定", "2012-04-01", TOYAMA));
    Facts second = list("b", TOYAMA, agreement("災害時相互応援協定", "2012", KAWASAKI));
    assertThat(findings(List.of(first, second), second)).isEmpty();
  }

  private static List<Finding> findings(List<Facts> sources, Facts of) {
    Resolution resolution =
        Resolution.of(
            sources.stream().flatMap(each -> Mentions.in(each).stream()).toList(),
            LocalGovernments.load(),
            Countries.load());
    return new BetweenDocuments(sources, resolution).of(of);
  }

  private record Stated(String title, String date, String partner) {}

  private static Stated agreement(String title, String date, String partner) {
    return new Stated(title, date, partner);
  }

  private static Facts list(String id, String owner, Stated... rows) {
    List<AgreementFact> agreements = new ArrayList<>();
    List<PartyFact> parties = new ArrayList<>();
    List<CitationFact> citations = new ArrayList<>();
    for (int i = 1; i <= rows.length; i++) {
      Stated row = rows[i - 1];
      String agreement = id + "-" + i;
      boolean day = row.date().length() > 4;
      agreements.add(
          new AgreementFact(
              agreement,
              row.title(),
              "災害協定",
              null,
              owner.split("/")[0],
              List.of(),
              day ? LocalDate.parse(row.date()) : LocalDate.of(Integer.parseInt(row.date()), 1, 1),
              day ? DatePrecision.DAY : DatePrecision.YEAR,
              row.date(),
              null,
              "unknown",
              null,
              List.of(),
              null,
              null,
              null));
      parties.add(party(agreement, 1, owner, "row " + i));
      parties.add(party(agreement, 2, row.partner(), "row " + i));
      citations.add(
          new CitationFact(
              agreement, "row " + i, null, new LineRange(i, i), row.title(), null, null, null));
    }
    return Facts.of(
            new SourceInfo(
                id, id, null, null, null, null, null, null, id, null, List.of(), Map.of()))
        .with(AgreementFact.class, agreements)
        .with(PartyFact.class, parties)
        .with(CitationFact.class, citations);
  }

  private static PartyFact party(String agreement, int position, String who, String entry) {
    String[] parts = who.split("/");
    return new PartyFact(
        agreement,
        position,
        "japan",
        parts[0],
        parts[0],
        "日本",
        "JP",
        null,
        parts[1],
        OrganizationKind.MUNICIPALITY,
        null,
        null,
        entry);
  }
}
