package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

  /** One line a pair: a, b, verdict, score, reason. */
  void pairs(Path file) {
    List<PairFile.Pair> pairs = PairFile.read(file);
    PairJudge judge =
        new PairJudge(
            LocalGovernments.load(), Countries.load(), gazetteer.localGovernmentChanges());
    for (PairFile.Pair each : pairs) {
      String where = file + " の" + each.line() + "行目";
      requireCountry(where, each.a().country(), judge::isCountry);
      requireCountry(where, each.b().country(), judge::isCountry);
    }
    List<Map<String, Object>> judged = new ArrayList<>();
    if (!json && !pairs.isEmpty()) {
      List<String> own = List.of("a", "b", "verdict", "score", "reason");
      List<String> given =
          pairs.get(0).more().keySet().stream()
              .map(each -> own.contains(each) ? "given_" + each : each)
              .toList();
      results.println(String.join("\t", own) + tabbed(given));
    }
    for (PairFile.Pair each : pairs) {
      PairJudgement judgement = judge.judge(each.a(), each.b());
      if (json) {
        judged.add(row(each, judgement));
      } else {
        results.println(
            String.join(
                    "\t",
                    each.a().name(),
                    each.b().name(),
                    judgement.verdict().code(),
                    score(judgement),
                    judgement.reason())
                + tabbed(List.copyOf(each.more().values())));
      }
    }
    if (json) {
      results.println(mapper.writeValueAsString(judged));
    }
  }

  private static Map<String, Object> row(PairFile.Pair pair, PairJudgement judgement) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("a", pair.a().name());
    row.put("b", pair.b().name());
    row.putAll(NameViews.of(judgement));
    pair.more()
        .forEach((name, cell) -> row.put(row.containsKey(name) ? "given_" + name : name, cell));
    return row;
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
    String searched = "地名辞典の地方公共団体と、同梱の事実に出てくる団体、合わせて %,d".formatted(search.size());
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
              each.organization().name(),
              kinds.get(each.organization().kind().label()),
              each.judgement().verdict().code(),
              score(each.judgement()),
              each.judgement().reason()));
    }
    results.println("\t調べた範囲: " + searched);
  }

  private static void requireCountry(String where, String country, Predicate<String> known) {
    if (country != null && !known.test(country)) {
      throw new CommandFailed(where + ": 「" + country + "」という国は分かりません。国名（中国）か国コード（CN）を指定してください。");
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
