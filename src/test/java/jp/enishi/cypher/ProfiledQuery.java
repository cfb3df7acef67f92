package jp.enishi.cypher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * Database accesses of one query of the catalogue on a running server: {@code java …
 * jp.enishi.cypher.ProfiledQuery DATA_DIRECTORY queries/ask/shared ids=jp-北海道札幌市,jp-神奈川県川崎市
 * rollUp=true}. Of parameters that are not given lists are empty and the rest has no value.
 */
final class ProfiledQuery {

  private ProfiledQuery() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    String password = Files.readString(directory.resolve("password")).strip();
    String address = Files.readString(directory.resolve("bolt")).strip();
    NamedQuery query = new Catalogue().get(arguments[1]);
    Map<String, Object> values = new HashMap<>();
    query.params().forEach(each -> values.put(each, NeighbourhoodIT.value(each)));
    values.computeIfPresent("ids", (name, none) -> List.of());
    values.computeIfPresent("from", (name, none) -> null);
    values.computeIfPresent("to", (name, none) -> null);
    for (int i = 2; i < arguments.length; i++) {
      String[] given = arguments[i].split("=", 2);
      values.put(given[0], value(given[1]));
    }
    // Each that is named is itself.
    values.computeIfPresent(
        "bodies",
        (name, none) ->
            ((List<?>) values.getOrDefault("ids", List.of()))
                .stream().map(each -> List.of(each)).toList());
    Query asRun = query.with(values);
    try (var driver = GraphDatabase.driver(address, AuthTokens.basic("neo4j", password));
        var session = driver.session()) {
      var result = session.run(asRun.withText("PROFILE " + asRun.text()));
      int rows = result.list().size();
      System.out.printf(
          "%s: %,d rows, %,d accesses%n", query.name(), rows, read(result.consume().profile()));
    }
  }

  private static Object value(String text) {
    if (text.matches("true|false")) {
      return Boolean.valueOf(text);
    }
    if (text.matches("\\d{1,6}")) {
      return Integer.valueOf(text);
    }
    return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : List.of(text.split(","));
  }

  private static long read(ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(ProfiledQuery::read).sum();
  }
}
