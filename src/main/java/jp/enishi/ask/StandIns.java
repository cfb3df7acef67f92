package jp.enishi.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.enishi.query.AsOf;
import jp.enishi.query.Coverage.Caution;
import jp.enishi.query.Inheritances;
import jp.enishi.query.Ref;
import jp.enishi.query.Standing;

/**
 * Puts whoever stood for a named organisation on the day in its place, as among partners: asked
 * today for 岩舟町, 栃木市 answers.
 */
final class StandIns {

  /** Questions to which all of several stand-ins can be the answer together. */
  private static final Set<Intent> OF_ANY = Set.of(Intent.PARTNERS, Intent.COUNTRIES);

  private final Inheritances inheritances;
  private final AsOf when;

  StandIns(Inheritances inheritances, AsOf when) {
    this.inheritances = inheritances;
    this.when = when;
  }

  /** Changes the names of the meaning; what has to be said about that. */
  List<Caution> answerFor(Meaning meaning) {
    meaning.rollUp = when.rollUp();
    List<Caution> cautions = new ArrayList<>();
    if (when.rollUp()) {
      boolean any = OF_ANY.contains(meaning.intent) && meaning.names.size() == 1;
      replace(meaning.names, any, cautions);
      replace(meaning.without, true, cautions);
      replace(meaning.notWith, true, cautions);
    }
    return cautions;
  }

  private void replace(List<Name> names, boolean any, List<Caution> cautions) {
    LocalDate day = when.orToday();
    List<Name> standing = new ArrayList<>();
    for (Name name : names) {
      Optional<Standing> found =
          inheritances.findStanding(name.id(), when).filter(each -> !each.standIns().isEmpty());
      boolean replaced = found.isPresent() && (any || found.get().standIns().size() == 1);
      if (replaced) {
        found.get().standIns().forEach(each -> standing.add(name(each)));
      } else {
        standing.add(name);
      }
      found.ifPresent(each -> cautions.add(Caution.standIns(each, day, replaced)));
    }
    names.clear();
    names.addAll(standing.stream().distinct().toList());
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
