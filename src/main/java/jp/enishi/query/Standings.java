package jp.enishi.query;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.enishi.gazetteer.GazetteerOrganization;
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
    Map<String, Standing> found =
        reader.list("organization/standing", asOf.with("ids", ids), Standing.class).stream()
            .collect(
                toMap(each -> each.organization().id(), Function.identity(), (one, same) -> one));
    return ids.stream()
        .map(id -> found.computeIfAbsent(id, absent -> Absent.standing(absent(absent), asOf)))
        .toList();
  }

  /** Those of the ids that are there or could be. */
  List<Standing> existing(List<String> ids, AsOf asOf) {
    List<Standing> found = new ArrayList<>();
    for (String id : ids) {
      try {
        found.add(get(id, asOf));
      } catch (NotFound e) {
        // Nobody of that id stands on any day.
      }
    }
    return found;
  }

  private static GazetteerOrganization absent(String id) {
    return Absent.byId(id).orElseThrow(() -> new NotFound("団体", id));
  }
}
