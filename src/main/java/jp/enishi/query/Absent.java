package jp.enishi.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernmentCodes;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.query.OrganizationHits.Unnamed;

/**
 * Local governments of today that no document names. One may have been asked all the same, so that
 * "none" and "not surveyed" are said of it as of any other.
 */
final class Absent {

  private static final LocalGovernments GOVERNMENTS = LocalGovernments.load();

  private Absent() {}

  /** The one that would have this id. */
  static Optional<LocalGovernment> byId(String id) {
    return GOVERNMENTS.all().stream().filter(each -> id.equals(id(each))).findFirst();
  }

  /** Those of the ids that are local governments of today. */
  static List<String> governments(List<String> ids) {
    return ids.stream().filter(id -> byId(id).isPresent()).toList();
  }

  /** Those of this name, with or without prefecture and county, or that have or had this code. */
  static List<Unnamed> named(String name) {
    Stream<Unnamed> byName =
        Stream.concat(GOVERNMENTS.named(name).stream(), GOVERNMENTS.find(null, name).stream())
            .map(each -> new Unnamed(ref(each), null, null));
    Stream<Unnamed> byCode =
        LocalGovernmentCodes.typed(name).map(CodePeriods::holders).orElse(List.of()).stream()
            .flatMap(Absent::standing);
    // 152170 is 妙高市's and was 新井市's, which it took the place of: it is named once.
    Map<String, Unnamed> once = new LinkedHashMap<>();
    Stream.concat(byName, byCode).forEach(each -> once.putIfAbsent(each.organization().id(), each));
    return List.copyOf(once.values());
  }

  /** Who stand today for one who has or had a code. */
  private static Stream<Unnamed> standing(LocalGovernmentCodes.Holder holder) {
    String name = holder.government().name();
    return CodePeriods.standing(holder).stream()
        .flatMap(each -> GOVERNMENTS.find(each.prefecture(), each.name()).stream())
        .map(
            each -> new Unnamed(ref(each), each.name().equals(name) ? null : name, holder.valid()));
  }

  /** It stands by itself; of no municipality that no document names is anything dated. */
  static Standing standing(LocalGovernment each, AsOf asOf) {
    boolean unknown = asOf.day() != null && !each.isPrefecture();
    return new Standing(ref(each), "standing", unknown, List.of());
  }

  static Ref ref(LocalGovernment each) {
    return new Ref(
        id(each),
        each.name(),
        each.nameEn(),
        each.kana(),
        each.isPrefecture() ? "Prefecture" : "Municipality",
        each.level(),
        null,
        null,
        null,
        each.isPrefecture() ? null : each.prefecture());
  }

  private static String id(LocalGovernment each) {
    return "jp-" + each.fullName();
  }
}
