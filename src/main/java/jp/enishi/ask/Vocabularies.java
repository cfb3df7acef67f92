package jp.enishi.ask;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.enishi.ask.Vocabulary.Known;
import jp.enishi.cypher.ReadQueries;
import org.springframework.stereotype.Component;

/** The vocabulary of the graph as it is now: read again when something was loaded. */
@Component
class Vocabularies {

  private final ReadQueries queries;
  private Object stamp;
  private Vocabulary vocabulary;

  Vocabularies(ReadQueries queries) {
    this.queries = queries;
  }

  synchronized Vocabulary now() {
    Object now = queries.list("queries/ask/stamp", Map.of()).get(0).get("stamp");
    if (vocabulary == null || !now.equals(stamp)) {
      vocabulary = read();
      stamp = now;
    }
    return vocabulary;
  }

  private Vocabulary read() {
    List<Known> organizations =
        queries.list("queries/ask/names", Map.of()).stream().map(Vocabularies::known).toList();
    List<String> fields =
        queries.list("queries/ask/fields", Map.of()).stream()
            .map(row -> (String) row.get("name"))
            .toList();
    return new Vocabulary(organizations, fields, Clock.systemDefaultZone());
  }

  private static Known known(Map<String, Object> row) {
    Name name =
        new Name(
            (String) row.get("id"),
            (String) row.get("name"),
            (String) row.get("nameEn"),
            (String) row.get("kind"),
            (String) row.get("level"),
            (String) row.get("country"),
            (String) row.get("countryCode"),
            (String) row.get("region"),
            (String) row.get("prefecture"),
            ((Number) row.get("partners")).longValue(),
            true);
    List<String> aliases = ((List<?>) row.get("aliases")).stream().map(String::valueOf).toList();
    return new Known(name, (String) row.get("kana"), aliases);
  }
}
