package jp.enishi.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.enishi.gazetteer.GazetteerOrganization;
import jp.enishi.gazetteer.GazetteerOrganizations;

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

  /** Those of the ids whom a survey may have asked, as queries on coverage take them. */
  static List<Map<String, Object>> surveyed(List<String> ids) {
    return ids.stream()
        .flatMap(id -> byId(id).stream())
        .filter(each -> each.isLocalGovernment() || each.isPlaceAbroad())
        .map(Absent::surveyed)
        .toList();
  }

  private static Map<String, Object> surveyed(GazetteerOrganization each) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", each.id());
    row.put("abroad", each.isPlaceAbroad());
    row.put("since", each.since());
    row.put("until", each.until());
    return row;
  }

  /** Itself, or who took its place by that day; of none but these is anything dated. */
  static Standing standing(GazetteerOrganization each, AsOf asOf) {
    boolean ended = each.until() != null && !each.until().isAfter(asOf.orToday());
    boolean later = each.since() != null && each.since().isAfter(asOf.orToday());
    boolean dated = each.since() != null || Standing.isOld(each.kind().label());
    List<Ref> standIns =
        asOf.rollUp() && (ended || later)
            ? ALL.standingFor(each, asOf.orToday()).stream().map(Absent::ref).toList()
            : List.of();
    return new Standing(
        ref(each),
        ended ? "ended" : later ? "not-yet" : "standing",
        asOf.day() != null && !dated,
        standIns);
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
