package jp.enishi.query;

import java.util.List;
import java.util.Optional;
import jp.enishi.web.NotFound;
import org.springframework.stereotype.Service;

/** Who answers for whom on a day, and which agreements of an answer came from a predecessor. */
@Service
public class Inheritances {

  private final Reader reader;
  private final Standings standings;

  Inheritances(Reader reader, Standings standings) {
    this.reader = reader;
    this.standings = standings;
  }

  /** Who stood for it on that day; empty when nobody has that id. */
  public Optional<Standing> findStanding(String id, AsOf asOf) {
    try {
      return Optional.of(standings.get(id, asOf));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  /** Those of the agreements that one of these holds for another; none when nobody answers so. */
  public List<Inherited> listInherited(List<String> agreements, List<String> holders, AsOf asOf) {
    if (!asOf.rollUp() || agreements.isEmpty() || holders.isEmpty()) {
      return List.of();
    }
    return reader
        .list(
            "ask/inheritance",
            Reader.with("facts", agreements, "ids", holders, "asOf", asOf.day()),
            Found.class)
        .stream()
        .map(
            each ->
                Inherited.of(
                    each.agreement(),
                    each.title(),
                    each.organization(),
                    Inheritance.of(each.status(), each.party())))
        .toList();
  }

  private record Found(
      String agreement, String title, String status, Ref organization, Ref party) {}
}
