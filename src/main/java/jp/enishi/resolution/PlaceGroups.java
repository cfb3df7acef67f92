package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.OrganizationKind;

/**
 * Tells the places abroad apart: one name in one country is one place, unless it is printed under
 * different regions.
 */
final class PlaceGroups {

  /** A place by its country, the completed keys of the regions above it, and its own key. */
  record Address(String country, List<String> path, String key) {}

  private final Spelling spelling;
  private final RegionTree tree = new RegionTree();
  private final Map<String, Map<String, List<List<String>>>> pathsByKey = new TreeMap<>();
  private final Map<String, List<Address>> byKey = new HashMap<>();

  PlaceGroups(Spelling spelling, List<Subject.Place> places) {
    this.spelling = spelling;
    List<Subject.Place> known = places.stream().filter(place -> place.country() != null).toList();
    known.forEach(place -> tree.learn(place.country().code(), regionKeys(place)));
    for (Subject.Place place : known) {
      note(place.country().code(), path(place), key(place));
    }
    pathsByKey.forEach(
        (key, countries) ->
            countries.forEach((country, paths) -> addAddresses(country, key, paths)));
  }

  /** Where it is, or none when that could be several places or no known one. */
  Optional<Address> find(Subject.Place place) {
    String country = place.country() == null ? null : place.country().code();
    List<String> path = country == null ? regionKeys(place) : path(place);
    List<Address> fitting = candidates(place);
    fitting.removeIf(each -> !RegionTree.compatible(each.path(), path));
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** All places of that name in that country, or in any if none is said. */
  List<Address> candidates(Subject.Place place) {
    List<Address> all = new ArrayList<>(byKey.getOrDefault(key(place), List.of()));
    all.removeIf(each -> place.country() != null && !each.country().equals(place.country().code()));
    return all;
  }

  /** The id of a place; names the region only where the country has several of that name. */
  String id(Address address) {
    List<Address> namesakes =
        byKey.get(address.key()).stream()
            .filter(each -> each.country().equals(address.country()))
            .toList();
    String prefix = address.country().toLowerCase(java.util.Locale.ROOT) + "-";
    if (namesakes.size() == 1) {
      return prefix + address.key();
    }
    String top = address.path().get(0);
    boolean enough = namesakes.stream().filter(each -> each.path().get(0).equals(top)).count() == 1;
    return prefix + (enough ? top : String.join("", address.path())) + address.key();
  }

  /** The address of the region right above, if any is known. */
  Optional<Address> above(Address address) {
    List<String> path = address.path();
    if (path.isEmpty()) {
      return Optional.empty();
    }
    String region = path.get(path.size() - 1);
    List<String> higher = path.subList(0, path.size() - 1);
    return byKey.getOrDefault(region, List.of()).stream()
        .filter(each -> each.country().equals(address.country()))
        .filter(each -> RegionTree.compatible(each.path(), higher))
        .findFirst();
  }

  Spelling spelling() {
    return spelling;
  }

  boolean isKeyOf(String region, Address address) {
    return regionKey(region).equals(address.key());
  }

  private void note(String country, List<String> path, String key) {
    pathsByKey
        .computeIfAbsent(key, any -> new TreeMap<>())
        .computeIfAbsent(country, any -> new ArrayList<>())
        .add(path);
    if (!path.isEmpty()) {
      int last = path.size() - 1;
      note(country, path.subList(0, last), path.get(last));
    }
  }

  /** Keeps the paths that say most; each of them is a place. */
  private void addAddresses(String country, String key, List<List<String>> paths) {
    List<List<String>> most = new ArrayList<>();
    paths.stream()
        .sorted(
            Comparator.comparingInt((List<String> path) -> -path.size())
                .thenComparing(path -> String.join("/", path)))
        .filter(path -> most.stream().noneMatch(each -> RegionTree.compatible(each, path)))
        .forEach(most::add);
    most.forEach(
        path ->
            byKey
                .computeIfAbsent(key, any -> new ArrayList<>())
                .add(new Address(country, path, key)));
  }

  private List<String> path(Subject.Place place) {
    return tree.complete(place.country().code(), regionKeys(place));
  }

  /** A ward lies in the city that its name begins with. */
  private List<String> regionKeys(Subject.Place place) {
    List<String> keys = new ArrayList<>();
    place.regions().forEach(region -> keys.add(regionKey(region)));
    int city = place.name().indexOf('市');
    if (city > 0 && PlaceReader.isWard(place.name())) {
      keys.add(regionKey(place.name().substring(0, city + 1)));
    }
    return keys;
  }

  private String regionKey(String region) {
    return PlaceName.key(spelling, region, OrganizationKind.FOREIGN_REGION);
  }

  private String key(Subject.Place place) {
    return PlaceName.key(spelling, place.name(), place.kind());
  }
}
