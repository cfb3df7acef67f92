package jp.enishi.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.enishi.query.AsOf;
import jp.enishi.query.Coverage.Caution;
import jp.enishi.query.Inheritances;
import jp.enishi.query.Ref;
import jp.enishi.query.Standing;

/**
 * Puts whoever stood for a named organisation on the day in its place, as among partners: asked
 * today for 岩舟町, 栃木市 answers; asked for さいたま市 as of 2000, 浦和市, 大宮市 and 与野市 answer together. Of two
 * that are named, one who stood for either has to be there.
 */
final class StandIns {

  private final Inheritances inheritances;
  private final AsOf when;

  StandIns(Inheritances inheritances, AsOf when) {
    this.inheritances = inheritances;
    this.when = when;
  }

  /**
   * Changes who is meant by the names of the meaning. Only one that took the place of a name is
   * spoken of by its own name; several are the one that was asked for.
   *
   * @return what has to be said about that
   */
  List<Caution> answerFor(Meaning meaning) {
    meaning.rollUp = when.rollUp();
    List<Caution> cautions = new ArrayList<>();
    if (when.rollUp()) {
      List<List<Name>> bodies = bodies(meaning.names, cautions);
      List<Name> spokenOf = new ArrayList<>();
      for (int i = 0; i < bodies.size(); i++) {
        List<Name> body = bodies.get(i);
        spokenOf.add(body.size() == 1 ? body.get(0) : meaning.names.get(i));
      }
      meaning.standing = bodies;
      replace(meaning.names, spokenOf);
      replace(meaning.without, all(bodies(meaning.without, cautions)));
      replace(meaning.notWith, all(bodies(meaning.notWith, cautions)));
    }
    return cautions;
  }

  /** Of each of the names all who stood for it. */
  private List<List<Name>> bodies(List<Name> names, List<Caution> cautions) {
    List<List<Name>> bodies = new ArrayList<>();
    for (Name name : names) {
      Optional<Standing> found =
          inheritances.findStanding(name.id(), when).filter(each -> !each.standIns().isEmpty());
      found.ifPresent(each -> cautions.add(Caution.standIns(each, when.orToday())));
      bodies.add(
          found
              .map(each -> each.standIns().stream().map(StandIns::name).toList())
              .orElse(List.of(name)));
    }
    return bodies;
  }

  private static List<Name> all(List<List<Name>> bodies) {
    return bodies.stream().flatMap(List::stream).toList();
  }

  private static void replace(List<Name> names, List<Name> others) {
    names.clear();
    names.addAll(others.stream().distinct().toList());
  }

  private static Name name(Ref each) {
    return new Name(
        each.id(),
        each.name(),
        each.nameEn(),
        each.kind(),
        each.level(),
        each.country(),
        each.countryCode(),
        each.region(),
        each.prefecture(),
        0,
        true);
  }
}
