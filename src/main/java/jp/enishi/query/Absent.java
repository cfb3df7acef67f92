package jp.enishi.query;

import java.util.List;
import java.util.Optional;
import jp.enishi.gazetteer.CodePeriod;
import jp.enishi.gazetteer.GazetteerOrganization;
import jp.enishi.gazetteer.GazetteerOrganizations;
import jp.enishi.query.Lineage.Predecessor;

/**
 * Organisations that the gazetteer knows and that no document names. A local government or a place
 * abroad may have been asked all the same, so that "none" and "not surveyed" are said of it as of
 * any other.
 */
final class Absent {

  private static final GazetteerOrganizations ALL = GazetteerOrganizations.load();

  private Absent() {}

  /** The one that would have this id. */
  static Optional<GazetteerOrganization> byId(String id) {
    return ALL.byId(id);
  }

  /** The one that would have this id, with those whose place it took. */
  static Optional<Lineage> lineage(String id) {
    return byId(id)
        .map(
            each ->
                new Lineage(
                    id,
                    body(each),
                    ALL.predecessors(each).stream()
                        .map(before -> new Predecessor(body(before.organization()), before.steps()))
                        .toList()));
  }

  private static Lineage.Body body(GazetteerOrganization each) {
    return new Lineage.Body(ref(each), each.since(), each.until());
  }

  /** Itself, or who took its place by that day; of none but these is anything dated. */
  static Standing standing(GazetteerOrganization each, AsOf asOf) {
    boolean ended = each.until() != null && !each.until().isAfter(asOf.orToday());
    boolean later = each.since() != null && each.since().isAfter(asOf.orToday());
    boolean dated = each.since() != null || Standing.isOld(each.kind().label());
    List<Ref> standIns =
        asOf.rollUp() && (ended || later)
            ? ALL.standingFor(each, asOf.orToday()).stream().map(one -> ref(one, asOf)).toList()
            : List.of();
    return new Standing(
        ref(each, asOf),
        ended ? "ended" : later ? "not-yet" : "standing",
        asOf.day() != null && !dated,
        standIns);
  }

  /** With the level of the day. */
  static Ref ref(GazetteerOrganization each, AsOf asOf) {
    Ref ref = ref(each);
    if (asOf.day() == null || each.prefecture() == null) {
      return ref;
    }
    CodePeriod code =
        CodePeriods.on(asOf.day(), CodePeriods.ofAbsent(each.prefecture(), each.name()));
    return code == null ? ref : ref.at(code.level(each.name(), asOf.day()));
  }

  static Ref ref(GazetteerOrganization each) {
    return new Ref(
        each.id(),
        each.name(),
        each.nameEn(),
        each.kana(),
        each.kind().label(),
        each.level(),
        each.country(),
        each.countryCode(),
        each.region(),
        each.prefecture());
  }
}
