package jp.enishi.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.graph.GraphWriters;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/**
 * Every file of the catalogue against a real database: it is planned, and it starts from an index
 * unless its header says why it reads a whole label. Each is planned once, for planning is what
 * takes time.
 */
@NeedsNeo4j
class CatalogueIT {

  /** Labels of which there are few, whatever the size of the graph: tens or hundreds. */
  private static final Set<String> FEW =
      Set.of("Document", "Field", "Country", "Theme", "Meeting", "Council", "SchemaChange");

  private static final Map<NamedQuery, Plan> PLANS =
      new TreeMap<>(java.util.Comparator.comparing(NamedQuery::name));

  @BeforeAll
  static void planAll() {
    Driver driver = TestNeo4j.get().driver();
    GraphWriters.on(driver).prepare();
    try (var session = driver.session()) {
      for (NamedQuery query : new Catalogue().list("")) {
        if (!query.name().startsWith("schema/")) {
          Map<String, Object> parameters = ExampleParameters.of(query);
          var planned = session.run("EXPLAIN " + query.text(), parameters).consume();
          PLANS.put(query, planned.plan());
        }
      }
    }
  }

  @Test
  void noQueryMakesACartesianProduct() {
    assertThat(found(plan -> isProduct(plan) ? List.of("product") : List.of())).isEmpty();
  }

  /** What loads, derives or checks works on all there is; what a person waits for must not. */
  @Test
  void aQuestionReadsAWholeLabelOnlyForTheReasonThatItsHeaderGives() {
    Map<String, Set<String>> whole = found(CatalogueIT::wholeLabels);
    whole.keySet().removeIf(name -> !name.startsWith("queries/"));

    Set<String> excused =
        PLANS.keySet().stream()
            .filter(query -> query.plan() != null)
            .map(NamedQuery::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(whole.keySet()).as("%s", whole).isEqualTo(excused);
  }

  @Test
  void aReasonIsASentenceOfWhatIsRead() {
    assertThat(PLANS.keySet())
        .filteredOn(query -> query.plan() != null)
        .allMatch(query -> query.plan().matches("reads all .+"));
  }

  @Test
  void everyQueryUsesTheParametersThatItsHeaderNames() {
    for (NamedQuery query : PLANS.keySet()) {
      Set<String> used =
          Pattern.compile("\\$(\\w+)")
              .matcher(query.text().replaceAll("(?m)^//.*$", ""))
              .results()
              .map(found -> found.group(1))
              .collect(Collectors.toSet());

      assertThat(query.params()).as(query.name()).containsExactlyInAnyOrderElementsOf(used);
    }
  }

  private static Map<String, Set<String>> found(
      java.util.function.Function<Plan, List<String>> looked) {
    Map<String, Set<String>> found = new TreeMap<>();
    PLANS.forEach(
        (query, plan) -> {
          Set<String> here = new TreeSet<>();
          all(plan, new ArrayList<>()).forEach(each -> here.addAll(looked.apply(each)));
          if (!here.isEmpty()) {
            found.put(query.name(), here);
          }
        });
    return found;
  }

  private static List<Plan> all(Plan plan, List<Plan> plans) {
    plans.add(plan);
    plan.children().forEach(child -> all(child, plans));
    return plans;
  }

  /** A product of two single nodes is none. */
  private static boolean isProduct(Plan plan) {
    return plan.operatorType().startsWith("CartesianProduct")
        && !plan.children().stream()
            .allMatch(child -> child.operatorType().startsWith("NodeUniqueIndexSeek"));
  }

  private static List<String> wholeLabels(Plan plan) {
    if (!plan.operatorType().matches("(AllNodesScan|.*NodeByLabelScan|.*LabelsScan).*")) {
      return List.of();
    }
    String details = plan.arguments().get("Details").asString();
    String label = details.substring(details.lastIndexOf(':') + 1);
    return FEW.contains(label) ? List.of() : List.of(label);
  }
}
