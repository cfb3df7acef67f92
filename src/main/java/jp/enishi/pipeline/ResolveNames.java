package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.OrganizationType;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.Mention;
import jp.enishi.resolution.Resolution;
import jp.enishi.resolution.match.Candidate;
import jp.enishi.resolution.match.KnownOrganization;
import jp.enishi.resolution.match.NameAnswer;
import jp.enishi.resolution.match.NameQuery;
import jp.enishi.resolution.match.NameSearch;
import jp.enishi.resolution.match.NameViews;
import jp.enishi.resolution.match.PairJudge;
import jp.enishi.resolution.match.PairJudgement;
import jp.enishi.resolution.match.Verdict;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceRegister;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges names without a database: against the gazetteer and the organisations of shipped facts.
 */
final class ResolveNames {

  private final PrintWriter results;
  private final boolean json;
  private final GazetteerSettings gazetteer;
  private final JsonMapper mapper = JsonMapper.builder().build();

  /** Words for kinds of organisation. */
  private final Map<String, String> kinds =
      new GraphSchema()
          .organizations().stream()
              .collect(Collectors.toMap(OrganizationType::label, OrganizationType::ja));

  ResolveNames(PrintWriter results, boolean json, GazetteerSettings gazetteer) {
    this.gazetteer = gazetteer;
    this.results = results;
    this.json = json;
  }

  /**
   * One line a pair: a, b, verdict, score, reason. A row that cannot be judged is left open and
   * says why; the others are judged.
   *
   * @return how many rows could not be judged
   */
  int pairs(Path file, String country, LocalDate asOf) {
    PairJudge judge =
        new PairJudge(
            LocalGovernments.load(), Countries.load(), gazetteer.localGovernmentChanges());
    requireCountry("--country", country, judge::isCountry);
    List<PairFile.Pair> pairs =
        PairFile.read(file, judge::isCountry).stream()
            .map(each -> each.with(country, asOf))
            .toList();
    List<Map<String, Object>> judged =
        pairs.stream()
            .map(each -> row(each, each.problem() == null ? judge.judge(each.a(), each.b()) : null))
            .toList();
    if (json) {
      results.println(mapper.writeValueAsString(judged));
    } else if (!pairs.isEmpty()) {
      List<String> own = List.of("a", "b", "verdict", "score", "reason");
      List<String> given =
          pairs.get(0).more().keySet().stream()
              .map(each -> own.contains(each) ? "given_" + each : each)
              .toList();
      results.println(String.join("\t", own) + tabbed(given));
      for (Map<String, Object> row : judged) {
        Stream<Object> cells = Stream.concat(own.stream(), given.stream()).map(row::get);
        results.println(cells.map(ResolveNames::cell).collect(Collectors.joining("\t")));
      }
    }
    return (int) pairs.stream().filter(each -> each.problem() != null).count();
  }

  /** With a judgement, or with the reason why there is none. */
  private static Map<String, Object> row(PairFile.Pair pair, PairJudgement judgement) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("a", pair.a().name());
    row.put("b", pair.b().name());
    if (judgement == null) {
      row.put("verdict", Verdict.UNSURE.code());
      row.put("reason", pair.line() + "行目は判定していません。" + pair.problem());
      row.put("problem", pair.problem());
    } else {
      row.putAll(NameViews.of(judgement));
    }
    pair.more()
        .forEach((name, cell) -> row.put(row.containsKey(name) ? "given_" + name : name, cell));
    return row;
  }

  private static String cell(Object value) {
    return value == null
        ? ""
        : value instanceof Double score ? "%.3f".formatted(score) : value.toString();
  }

  private static String tabbed(List<String> cells) {
    return cells.stream().map(each -> "\t" + each).collect(java.util.stream.Collectors.joining());
  }

  /** The candidates of each name. */
  void names(List<String> names, String country, LocalDate asOf) {
    LocalGovernments governments = LocalGovernments.load();
    Countries countries = Countries.load();
    List<KnownOrganization> known = known(governments, countries);
    NameSearch search =
        new NameSearch(
            new PairJudge(governments, countries, gazetteer.localGovernmentChanges()),
            governments,
            known);
    requireCountry("--country", country, search::isCountry);
    String searched =
        "地名辞典の地方公共団体と、同梱の事実に出てくる団体、合わせて %,d（どこにもないときは地名辞典の外国の地名と旧市町村も）".formatted(search.size());
    List<NameAnswer> answers =
        names.stream()
            .map(each -> search.find(new NameQuery(each, country, null, null, null, asOf)))
            .toList();
    if (json) {
      List<Map<String, Object>> views =
          answers.stream().map(each -> NameViews.of(each, searched)).toList();
      results.println(mapper.writeValueAsString(views.size() == 1 ? views.get(0) : views));
    } else {
      answers.forEach(each -> print(each, searched));
    }
  }

  private void print(NameAnswer answer, String searched) {
    results.println(
        answer.name() + ": " + NameViews.inJapanese(answer.decision()) + "。" + answer.reason());
    for (Candidate each : answer.candidates()) {
      results.println(
          String.join(
              "\t",
              "",
              each.organization().id(),
              shown(each.organization()),
              kinds.get(each.organization().kind().label()),
              each.judgement().verdict().code(),
              score(each.judgement()),
              each.judgement().reason()));
    }
    results.println("\t調べた範囲: " + searched);
  }

  /** Two places of one name are told apart by where they lie; those of the graph by their id. */
  private static String shown(KnownOrganization each) {
    boolean abroad = each.isOnlyInGazetteer() && each.country() != null;
    String where = each.country() + (each.region() == null ? "" : " " + each.region());
    return abroad ? each.name() + "（" + where + "）" : each.name();
  }

  private static void requireCountry(String where, String country, Predicate<String> known) {
    if (country != null && !known.test(country)) {
      throw new CommandFailed(where + ": " + PairFile.unknownCountry(country));
    }
  }

  private static List<KnownOrganization> known(LocalGovernments governments, Countries countries) {
    List<Facts> facts = SourceRegister.shipped().listFacts();
    List<Mention> mentions = facts.stream().flatMap(each -> Mentions.in(each).stream()).toList();
    return Resolution.of(mentions, governments, countries).organizations().stream()
        .map(jp.enishi.resolution.Organization::known)
        .toList();
  }

  private static String score(PairJudgement judgement) {
    return "%.3f".formatted(judgement.score());
  }
}
