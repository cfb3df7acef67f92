package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.enishi.EnishiApplication;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.analysis.ranking.Rankings;
import jp.enishi.query.Ref;
import jp.enishi.report.MeetingPacks;
import jp.enishi.report.PackFormat;
import jp.enishi.report.PackRequest;
import jp.enishi.report.PackSection;
import jp.enishi.report.PackStep;
import jp.enishi.support.NeedsNeo4j;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The pack of the shipped facts as PDF, read as a program reads it that searches or copies. */
@NeedsNeo4j(NeedsNeo4j.SHIPPED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
    classes = EnishiApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ShippedPackIT {

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  /** Those whose first ten do not all share a rank. */
  private static final List<String> MEASURES =
      List.of("betweenness", "degree", "strength", "pagerank");

  @Autowired private Load load;
  @Autowired private Rankings rankings;
  @Autowired private MeetingPacks packs;

  @BeforeAll
  void loadShippedFacts() {
    load.from(Optional.empty(), NOWHERE, NOWHERE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyNameCanBeFoundInThePdfAndTheTextIsTheSameAgain(String language) {
    PackRequest request =
        new PackRequest(
            null,
            Locale.forLanguageTag(language),
            null,
            null,
            PackSection.of(List.of()),
            List.of("川崎市", "聖籠町"),
            null);
    List<PackStep> steps = new ArrayList<>();
    String text = text(packs.make(request, PackFormat.PDF, steps::add));

    for (String measure : MEASURES) {
      assertThat(rankings.rank(RankingRequest.of(measure, ProjectionSpec.DEFAULT)).scores())
          .filteredOn(line -> line.rank() != null && line.rank() < 10)
          .hasSizeGreaterThan(7)
          .allSatisfy(line -> assertThat(text).contains(name(line.organization(), language)));
    }
    assertThat(text)
        .contains(language.equals("ja") ? List.of("川崎市", "聖籠町") : List.of("Kawasaki", "Seiro"))
        .doesNotContain("〓", "\uFFFD");
    assertThat(text(packs.make(request, PackFormat.PDF, step -> {}))).isEqualTo(text);
    // Reading, every section but the change since a kept run, setting.
    assertThat(steps)
        .extracting(PackStep::done)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    assertThat(steps).extracting(PackStep::of).containsOnly(14);
  }

  private static String name(Ref organization, String language) {
    return bare(language.equals("ja") ? organization.name() : organization.english());
  }

  /** Lines are broken within names. */
  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String text(byte[] file) {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return bare(new PDFTextStripper().getText(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
