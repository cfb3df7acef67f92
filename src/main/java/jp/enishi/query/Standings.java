package jp.enishi.query;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.enishi.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds who stood for an organisation on a day. */
@Component
class Standings {

  private final Reader reader;

  Standings(Reader reader) {
    this.reader = reader;
  }

  /** Throws {@link NotFound}. */
  Standing get(String id, AsOf asOf) {
    return list(List.of(id), asOf).get(0);
  }

  /**
   * In the order of the ids, also of those that the gazetteer knows and no document names; throws
   * {@link NotFound} when one is not there otherwise.
   */
  List<Standing> list(List<String> ids, AsOf asOf) {
    Map<String, Standing> found = found(ids, asOf);
    return ids.stream()
        .map(id -> find(id, found, asOf).orElseThrow(() -> new NotFound("団体", id)))
        .toList();
  }

  /** Those of the ids that are there or could be. */
  List<Standing> existing(List<String> ids, AsOf asOf) {
    Map<String, Standing> found = found(ids, asOf);
    return ids.stream().flatMap(id -> find(id, found, asOf).stream()).toList();
  }

  private Map<String, Standing> found(List<String> ids, AsOf asOf) {
    return reader.list("organization/standing", asOf.with("ids", ids), Standing.class).stream()
        .collect(toMap(each -> each.organization().id(), Function.identity(), (one, same) -> one));
  }

  private static Optional<Standing> find(String id, Map<String, Standing> found, AsOf asOf) {
    return Optional.ofNullable(found.get(id))
        .or(() -> Absent.byId(id).map(each -> Absent.standing(each, asOf)));
  }
}
