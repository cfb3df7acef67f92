package jp.enishi.analysis.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.enishi.analysis.comparison.Movements;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.projection.DataVersion;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.analysis.ranking.Rankings;
import jp.enishi.cypher.ReadQueries;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps rankings, so that a figure in a report can be had again, and a later one held against it.
 */
@Service
public class Runs {

  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final RunFiles files;
  private final Rankings rankings;
  private final DataVersion version;
  private final ReadQueries queries;
  private final TimePassed time;
  private final JsonMapper mapper;

  Runs(
      RunFiles files,
      Rankings rankings,
      DataVersion version,
      ReadQueries queries,
      TimePassed time,
      JsonMapper mapper) {
    this.files = files;
    this.rankings = rankings;
    this.version = version;
    this.queries = queries;
    this.time = time;
    this.mapper = mapper;
  }

  /**
   * Takes a ranking and keeps it.
   *
   * @param note what it is for; null for nothing
   */
  public synchronized Run keep(RankingRequest request, String note) {
    Ranking result = rankings.rank(request);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String first = ID.format(now) + "-" + result.measure();
    String id = first;
    for (int i = 2; files.exists(id); i++) {
      id = first + "-" + i;
    }
    String said = note == null || note.isBlank() ? null : note.strip();
    Run run = new Run(id, now.toString(), said, request, documents(), result);
    files.write(run);
    return run;
  }

  /** All runs, the latest first; a file that cannot be read is left out. */
  public List<Run.Line> list() {
    String facts = version.get();
    return files.ids().stream()
        .flatMap(id -> readable(id).stream())
        .map(run -> run.line(facts))
        .toList();
  }

  private java.util.Optional<Run> readable(String id) {
    try {
      return java.util.Optional.of(files.get(id));
    } catch (AnalysisRefused e) {
      return java.util.Optional.empty();
    }
  }

  /** The run of this id; throws {@link jp.enishi.web.NotFound}. */
  public Run get(String id) {
    return files.get(id);
  }

  /** Deletes a run for good; throws {@link jp.enishi.web.NotFound}. */
  public void delete(String id) {
    files.delete(id);
  }

  /** The documents in the graph: their titles by their ids. */
  private Map<String, String> documents() {
    Map<String, String> titles = new TreeMap<>();
    queries.forEach(
        "analysis/documents",
        Map.of(),
        row -> titles.put(row.get("document").toString(), row.get("title").toString()));
    return titles;
  }

  /** Takes a run again, on the facts of now and for the day that it had. */
  public Repetition repeat(String id) {
    return repeat(id, null);
  }

  /**
   * Takes a run again on the facts of now, a year later say.
   *
   * @param day the day of the network; null for that of the run, if it had one
   */
  public Repetition repeat(String id, LocalDate day) {
    Run run = files.get(id);
    RankingRequest then = run.request();
    RankingRequest wanted =
        day == null
            ? then
            : new RankingRequest(then.measure(), then.projection().on(day), then.options());
    Ranking now = rankings.rank(wanted);
    boolean same = mapper.writeValueAsString(now).equals(mapper.writeValueAsString(run.result()));
    boolean facts = now.dataVersion().equals(run.result().dataVersion());
    boolean program = now.programVersion().equals(run.result().programVersion());
    boolean sameDay = wanted.projection().asOf().equals(then.projection().asOf());
    String ja =
        same
            ? "同じ結果です。すべての桁が一致しました。"
            : !facts
                ? "グラフの事実が変わったため、結果を比べます。"
                : !program
                    ? "プログラムの版が変わったため、結果を比べます。"
                    : !sameDay ? "事実は同じで、時点が違います。" : "同じ事実、同じ版なのに結果が違います。管理者に知らせてください。";
    String en =
        same
            ? "The same result to the last digit."
            : !facts
                ? "The facts in the graph have changed."
                : !program
                    ? "The program is of another version."
                    : !sameDay
                        ? "The facts are the same, the days are not."
                        : "Another result from the same facts and program: please report it.";
    return new Repetition(
        id,
        same,
        facts,
        ja,
        en,
        moved(run.documents()),
        time.between(then.projection(), wanted.projection(), now.dataVersion()),
        Movements.between(run.result(), now));
  }

  private Repetition.Documents moved(Map<String, String> before) {
    if (before == null) {
      return null;
    }
    Map<String, String> now = documents();
    return new Repetition.Documents(only(now, before), only(before, now));
  }

  private static List<String> only(Map<String, String> these, Map<String, String> those) {
    return new TreeMap<>(these)
        .entrySet().stream()
            .filter(each -> !those.containsKey(each.getKey()))
            .map(Map.Entry::getValue)
            .toList();
  }

  /**
   * What moved from one run to another; both must be by the same measure.
   *
   * @param with id of the other run
   */
  public Movements compare(String id, String with) {
    Ranking before = files.get(id).result();
    Ranking after = files.get(with).result();
    if (!before.measure().equals(after.measure())) {
      throw new AnalysisRefused(
          "指標が違うので比べられません（%s と %s）。同じ指標の分析を選んでください。".formatted(before.measure(), after.measure()));
    }
    return Movements.between(before, after);
  }
}
