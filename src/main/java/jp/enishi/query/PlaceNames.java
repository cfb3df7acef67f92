package jp.enishi.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.enishi.gazetteer.ForeignDivision;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import org.springframework.stereotype.Service;

/**
 * English names of organisations and of the places in which they lie, so that an English page can
 * name them where an answer only has the Japanese ones.
 */
@Service
public class PlaceNames {

  private final Reader reader;
  private final ForeignPlaces places = ForeignPlaces.load();

  PlaceNames(Reader reader) {
    this.reader = reader;
  }

  /**
   * All prefectures, then the regions abroad that the graph knows; a region of which the gazetteer
   * has no English name, or more than one of that name, is left out.
   */
  public List<PlaceName> listPlaceNames() {
    Stream<PlaceName> prefectures =
        LocalGovernments.load().all().stream()
            .filter(each -> each.name().equals(each.prefecture()))
            .map(PlaceNames::prefecture);
    Stream<PlaceName> regions =
        reader.list("overview/regions", Map.of(), Region.class).stream()
            .map(each -> new PlaceName(each.countryCode(), each.name(), english(each)))
            .filter(each -> each.nameEn() != null && !each.nameEn().isBlank());
    return Stream.concat(prefectures, regions).toList();
  }

  /**
   * English names of organisations by their Japanese ones; a name that has none, or that several
   * bear who are called differently, is left out.
   */
  public List<OrganizationName> listOrganizationNames(List<String> names) {
    return reader.list(
        "organization/english-names", Map.of("names", names), OrganizationName.class);
  }

  private static PlaceName prefecture(LocalGovernment each) {
    return new PlaceName("JP", each.name(), each.nameEn());
  }

  private String english(Region region) {
    return places
        .division(region.countryCode(), region.name())
        .map(ForeignDivision::nameEn)
        .orElse(null);
  }

  private record Region(String countryCode, String name) {}
}
