package jp.enishi.analysis.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.ranking.Caveat;
import jp.enishi.analysis.ranking.CoverageWarning;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.query.Ref;
import jp.enishi.web.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RunFilesTests {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  @TempDir private Path folder;

  @Test
  void readsWhatItWroteToTheLastDigit() {
    RunFiles files = files();
    Run run = run("20261128-120000-katz");
    files.write(run);

    Run read = files.get(run.id());

    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(MAPPER.writeValueAsString(run));
    assertThat(read.request()).isEqualTo(run.request());
    assertThat(read.result().scores()).isEqualTo(run.result().scores());
    assertThat(folder.toFile().list()).containsExactly(run.id() + ".json");
  }

  @Test
  void listsTheLatestFirstAndDeletes() {
    RunFiles files = files();
    assertThat(files.ids()).isEmpty();
    files.write(run("20250101-000000-degree"));
    files.write(run("20260101-000000-degree"));
    assertThat(files.ids()).containsExactly("20260101-000000-degree", "20250101-000000-degree");

    files.delete("20260101-000000-degree");

    assertThat(files.ids()).containsExactly("20250101-000000-degree");
    assertThatThrownBy(() -> files.delete("20260101-000000-degree")).isInstanceOf(NotFound.class);
  }

  @Test
  void neverLeavesItsFolderAndSaysWhatIsSpoilt() throws Exception {
    RunFiles files = files();
    Files.writeString(folder.resolveSibling("outside.json"), "{}");
    assertThatThrownBy(() -> files.get("../outside")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> files.delete("../outside")).isInstanceOf(NotFound.class);
    Files.writeString(folder.resolve("spoilt.json"), "{\"id\": ");
    assertThatThrownBy(() -> files.get("spoilt"))
        .isInstanceOf(AnalysisRefused.class)
        .hasMessageContaining("spoilt");
  }

  private RunFiles files() {
    return new RunFiles(new RunSettings(folder), MAPPER);
  }

  private static Run run(String id) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("types", List.of("姉妹都市"));
    parameters.put("alpha", 0.1);
    parameters.put("seed", 1L);
    parameters.put("tieTolerance", 1e-9);
    Words words = new Words("語", "words");
    Ref city = new Ref("jp-甲", "甲市", null, null, "Municipality", "市", null, null, null, "乙県");
    Ranked first =
        new Ranked(
            "jp-甲",
            "甲市",
            0.1 + 0.2,
            1,
            null,
            null,
            city,
            null,
            new CoverageWarning("higher", "d", 3, 4, "注意", "warning"));
    Ranked last = new Ranked("jp-丙", "丙市", null, null, null, null, null, 0.75, null);
    Ranking ranking =
        new Ranking(
            "katz",
            parameters,
            List.of(first, last),
            2,
            words,
            words,
            "x",
            "Katz (1953)",
            "m",
            List.of(new Caveat("day", "時点", "day")),
            new Ranking.Measured(words, words, words, 2, 1, 1),
            "0123456789abcdef",
            "1.0");
    ProjectionSpec network =
        ProjectionSpec.DEFAULT.with(Councils.WEIGHTED).on(LocalDate.of(2012, 8, 31));
    return new Run(
        id,
        "2026-11-28T12:00:00Z",
        "会議用",
        RankingRequest.of("katz", network),
        Map.of("survey", "調査"),
        ranking);
  }
}
