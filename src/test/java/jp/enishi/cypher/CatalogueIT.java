package jp.enishi.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.enishi.graph.GraphWriters;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.Plan;

/** Every file of the catalogue against a real database: it runs, and it starts from an index. */
@NeedsNeo4j
class CatalogueIT {

  /** Labels of which there are few, whatever the size of the graph: tens or hundreds. */
  private static final Set<String> FEW =
      Set.of("Document", "Field", "Country", "Theme", "Meeting", "Council", "PrintedFigure");

  private static final Map<String, List<Plan>> PLANS = new HashMap<>();

  private final Driver driver = TestNeo4j.get().driver();

  @BeforeAll
  static void indexes() {
    GraphWriters.on(TestNeo4j.get().driver()).prepare();
    try (var session = TestNeo4j.get().driver().session()) {
      session.run("CALL db.prepareForReplanning()").consume();
    }
  }

  static Stream<NamedQuery> statements() {
    return new Catalogue().list("").stream().filter(query -> !query.name().startsWith("schema/"));
  }

  @ParameterizedTest
  @MethodSource("selective")
  void isPlannedWithoutCartesianProductOrScanOfAllNodes(NamedQuery query) {
    assertThat(operators(query)).doesNotContain("CartesianProduct@neo4j", "AllNodesScan@neo4j");
  }

  /** All but those that hand out the whole graph. */
  static Stream<NamedQuery> selective() {
    return statements().filter(query -> !query.name().startsWith("queries/export/whole-"));
  }

  /** Which takes for ever in a large graph where there is no path. */
  @Test
  void looksForShortestPathsWithoutTryingAllChains() {
    assertThat(operators(new Catalogue().get("queries/ask/paths")))
        .anyMatch(operator -> operator.startsWith("ShortestPath"))
        .noneMatch(operator -> operator.startsWith("VarLengthExpand"));
  }

  @ParameterizedTest
  @MethodSource("lookups")
  void startsFromAnIndexWhenItIsAboutSomeoneOrSomething(NamedQuery query) {
    assertThat(operators(query)).doesNotContain("NodeByLabelScan@neo4j");
  }

  static Stream<NamedQuery> lookups() {
    return statements()
        .filter(query -> query.name().matches("queries/(organization|agreement|graph)/.*"))
        .filter(query -> !query.name().endsWith("/list"));
  }

  /** What a person waits for; what loads, derives or checks works on all there is. */
  @ParameterizedTest
  @MethodSource("questions")
  void readsAWholeLabelOnlyForTheReasonThatItsHeaderGives(NamedQuery query) {
    List<String> whole = plans(query).stream().flatMap(each -> wholeLabel(each).stream()).toList();

    assertThat(query.plan() == null ? whole : List.of()).as(query.name()).isEmpty();
  }

  static Stream<NamedQuery> questions() {
    return statements().filter(query -> query.name().startsWith("queries/"));
  }

  private static Optional<String> wholeLabel(Plan plan) {
    if (!plan.operatorType().matches("(AllNodesScan|.*NodeByLabelScan|.*LabelsScan).*")) {
      return Optional.empty();
    }
    String details = plan.arguments().get("Details").asString();
    String label = details.substring(details.lastIndexOf(':') + 1);
    return FEW.contains(label) ? Optional.empty() : Optional.of(label);
  }

  /** What was planned for the empty graph is kept for minutes while a large load goes on. */
  @ParameterizedTest
  @MethodSource("loading")
  void loadsByIndexEvenAsPlannedForAnEmptyGraph(NamedQuery query) {
    assertThat(operators(query)).doesNotContain("NodeByLabelScan@neo4j");
  }

  /** All but those that look at all of a kind, because the question is about all. */
  static Stream<NamedQuery> loading() {
    return statements()
        .filter(query -> query.name().matches("(load|derive)/.*"))
        .filter(
            query ->
                !query
                    .name()
                    .matches(
                        "load/(loaded-documents|schema-changes?|stale-fields|uncited-agreements)"));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void usesOnlyParametersThatItsHeaderNames(NamedQuery query) {
    List<String> used =
        java.util.regex.Pattern.compile("\\$(\\w+)")
            .matcher(query.text().replaceAll("(?m)^//.*$", ""))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertThat(query.params()).containsAll(used);
    assertThat(used).containsAll(query.params());
  }

  private List<String> operators(NamedQuery query) {
    return plans(query).stream()
        .filter(plan -> !isOfTwoSingleNodes(plan))
        .map(Plan::operatorType)
        .toList();
  }

  /** The plan with all that is below it; each query is planned once. */
  private List<Plan> plans(NamedQuery query) {
    return PLANS.computeIfAbsent(query.name(), name -> all(explained(query), new ArrayList<>()));
  }

  private Plan explained(NamedQuery query) {
    Query asRun = query.with(parameters(query));
    try (var session = driver.session()) {
      return session.run(asRun.withText("EXPLAIN " + asRun.text())).consume().plan();
    }
  }

  private static Map<String, Object> parameters(NamedQuery query) {
    Map<String, Object> parameters = new HashMap<>();
    query.params().forEach(name -> parameters.put(name, null));
    return parameters;
  }

  private static List<Plan> all(Plan plan, List<Plan> found) {
    found.add(plan);
    plan.children().forEach(child -> all(child, found));
    return found;
  }

  private static boolean isOfTwoSingleNodes(Plan plan) {
    return plan.operatorType().startsWith("CartesianProduct")
        && plan.children().stream()
            .allMatch(child -> child.operatorType().startsWith("NodeUniqueIndexSeek"));
  }
}
