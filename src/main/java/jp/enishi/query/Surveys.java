package jp.enishi.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what documents look into, and of whom. */
@Component
class Surveys {

  private final Reader reader;

  Surveys(Reader reader) {
    this.reader = reader;
  }

  /** What each document looks into, those that hold all of it first. */
  List<Survey> all() {
    return reader.list("coverage/surveys", Map.of(), Survey.class);
  }

  /**
   * These organisations with those whose place they took, also of whom no document names; those
   * nobody knows are left out. Without roll-up each is alone.
   */
  List<Lineage> lineages(List<String> ids, AsOf asOf) {
    Map<String, Lineage> found =
        reader.list("coverage/lineages", Map.of("ids", ids), Lineage.class).stream()
            .collect(Collectors.toMap(Lineage::id, Function.identity(), (one, same) -> one));
    List<Lineage> lineages = new ArrayList<>();
    for (String id : ids) {
      Optional.ofNullable(found.get(id))
          // The whole gazetteer is not read for who is in the graph.
          .or(() -> Absent.lineage(id))
          .map(each -> asOf.rollUp() ? each : each.alone())
          .ifPresent(lineages::add);
    }
    return lineages;
  }
}
