package jp.enishi.analysis.ranking;

import java.util.List;
import java.util.Map;
import jp.enishi.cypher.ReadQueries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what each document looks into. */
@Component
class Scopes {

  private final ReadQueries queries;
  private final JsonMapper mapper;

  Scopes(ReadQueries queries, JsonMapper mapper) {
    this.queries = queries;
    this.mapper = mapper;
  }

  List<DocumentScope> list() {
    return queries.list("analysis/scopes", Map.of()).stream()
        .map(row -> mapper.convertValue(row, DocumentScope.class))
        .toList();
  }
}
