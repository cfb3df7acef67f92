package jp.enishi.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.enishi.gazetteer.GazetteerOrganization;
import jp.enishi.gazetteer.LocalGovernmentCodes;
import jp.enishi.query.OrganizationHits.Unnamed;
import jp.enishi.query.search.GazetteerDirectory;
import jp.enishi.query.search.NameDirectories;
import jp.enishi.query.search.NameDirectory;
import jp.enishi.query.search.TypedName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Looks for those whom no document names: a search that finds nobody must not be taken for one that
 * tells that there is nothing.
 */
@Component
class UnnamedSearch {

  /** A name that more bear is narrowed by a country or prefecture. */
  private static final int MOST = 10;

  private static final Set<String> ABROAD = Set.of("ForeignCity", "ForeignRegion");

  private final Reader reader;
  private final NameDirectories directories;
  private final ObjectProvider<GazetteerDirectory> gazetteer;
  private final Coverages coverages;

  UnnamedSearch(
      Reader reader,
      NameDirectories directories,
      ObjectProvider<GazetteerDirectory> gazetteer,
      Coverages coverages) {
    this.reader = reader;
    this.directories = directories;
    this.gazetteer = gazetteer;
    this.coverages = coverages;
  }

  /**
   * Those of exactly this name, in whatever form, or that have or had this code. Who is no more is
   * shown by who took its place.
   *
   * @param code the 団体コード that was typed, or null
   */
  List<Unnamed> search(
      TypedName typed, String code, String kind, String country, String prefecture, AsOf asOf) {
    List<Unnamed> all =
        (code == null ? named(typed, asOf) : coded(code, asOf))
            .filter(each -> kind == null || kind.equals(each.organization().kind()))
            .filter(each -> country == null || country.equals(country(each.organization())))
            .filter(
                each -> prefecture == null || prefecture.equals(each.organization().prefecture()))
            .toList();
    if (all.isEmpty()) {
      return all;
    }
    List<String> existing =
        reader.ids(
            "organization/existing",
            Map.of("ids", all.stream().map(each -> each.organization().id()).toList()));
    Map<String, Unnamed> once = new LinkedHashMap<>();
    all.stream()
        .filter(each -> !existing.contains(each.organization().id()))
        .forEach(each -> once.putIfAbsent(each.organization().id(), each));
    return once.values().stream().limit(MOST).map(each -> covered(each, asOf)).toList();
  }

  private Stream<Unnamed> named(TypedName typed, AsOf asOf) {
    List<GazetteerOrganization> found = gazetteer.getObject().named(typed);
    if (found.isEmpty()) {
      return Stream.empty();
    }
    NameDirectory known = directories.now();
    List<Unnamed> all = new ArrayList<>();
    for (GazetteerOrganization each : found) {
      Ref ref = Absent.ref(each, asOf);
      // Another of that name in the country, city or region, may be the same place.
      boolean doubtful =
          each.isPlaceAbroad()
              ? known.hasCalled(typed, ABROAD, ref.country())
              : !each.isLocalGovernment()
                  && known.hasCalled(typed, Set.of(ref.kind()), ref.country());
      if (!doubtful) {
        Standing standing = Absent.standing(each, asOf);
        if (standing.standIns().isEmpty()) {
          all.add(new Unnamed(ref, null, null, List.of()));
        }
        standing.standIns().forEach(h -> all.add(new Unnamed(h, each.name(), null, List.of())));
      }
    }
    return all.stream();
  }

  /** Who stand today for those who have or had a code. */
  private static Stream<Unnamed> coded(String code, AsOf asOf) {
    List<Unnamed> all = new ArrayList<>();
    for (LocalGovernmentCodes.Holder holder : CodePeriods.holders(code)) {
      String name = holder.government().name();
      CodePeriods.standing(holder).stream()
          .map(each -> Absent.byId("jp-" + each.fullName()))
          .flatMap(Optional::stream)
          .map(found -> Absent.ref(found, asOf))
          .forEach(
              each ->
                  all.add(
                      new Unnamed(
                          each,
                          each.name().equals(name) ? null : name,
                          holder.valid(),
                          List.of())));
    }
    return all.stream();
  }

  private Unnamed covered(Unnamed each, AsOf asOf) {
    return new Unnamed(
        each.organization(),
        each.asked(),
        each.code(),
        coverages.ofOrganization(each.organization().id(), asOf).ties());
  }

  /** Organisations in Japan have no country in the graph. */
  private static String country(Ref each) {
    return Objects.requireNonNullElse(each.country(), "日本");
  }
}
