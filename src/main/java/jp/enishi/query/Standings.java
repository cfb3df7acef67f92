package jp.enishi.query;

import java.util.List;
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

  /** In the order of the ids; throws {@link NotFound} when one of them is not there. */
  List<Standing> list(List<String> ids, AsOf asOf) {
    List<Standing> found =
        reader.list("organization/standing", asOf.with("ids", ids), Standing.class);
    List<String> existing = found.stream().map(each -> each.organization().id()).toList();
    ids.stream()
        .filter(id -> !existing.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new NotFound("団体", id);
            });
    return found;
  }
}
