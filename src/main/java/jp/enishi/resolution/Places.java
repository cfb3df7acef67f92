package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.PlaceGroups.Address;

/** Organisations of places abroad, with the regions and countries above them. */
final class Places {

  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  private final Drafts drafts;
  private final ResolutionFindings findings;
  private final PlaceGroups groups;
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<Draft, Address> addresses = new HashMap<>();
  private final Set<String> holding = new TreeSet<>();

  Places(
      List<Subject.Place> places, Drafts drafts, ResolutionFindings findings, Spelling spelling) {
    this.drafts = drafts;
    this.findings = findings;
    this.groups = new PlaceGroups(spelling, places);
    places.stream()
        .filter(place -> place.country() != null)
        .forEach(place -> countries.put(place.country().code(), place.country()));
  }

  Optional<Draft> assign(Mention mention, Subject.Place place) {
    Optional<Address> address = groups.find(place);
    if (address.isEmpty()) {
      List<String> candidates = groups.candidates(place).stream().map(groups::id).sorted().toList();
      findings.unresolvedPlace(mention, place, candidates);
      return Optional.empty();
    }
    Draft draft = draft(address.get());
    draft.names.add(place.name());
    draft.guess(place.kind());
    noteRegions(address.get(), place);
    if (HANGUL.matcher(place.name()).find()) {
      findings.mixedScript(draft, place.name());
    }
    return Optional.of(draft);
  }

  void finish() {
    addresses.forEach(
        (draft, address) -> {
          draft.kind =
              PlaceName.kind(
                  address.key(),
                  holding.contains(draft.id),
                  draft.mostGuessed(OrganizationKind.FOREIGN_REGION));
          draft.region = region(address);
          addAliases(draft);
        });
    noteNamesakes();
  }

  private void noteNamesakes() {
    Map<String, List<Draft>> byName = new TreeMap<>();
    addresses.forEach(
        (draft, address) ->
            byName
                .computeIfAbsent(address.country() + address.key(), any -> new ArrayList<>())
                .add(draft));
    for (List<Draft> namesakes : byName.values()) {
      if (namesakes.size() > 1) {
        namesakes.sort(Comparator.comparing(draft -> draft.id));
        findings.sameNameInTwoRegions(
            namesakes,
            namesakes.stream()
                .map(each -> each.region + each.names.best(groups.spelling()))
                .toList());
      }
    }
  }

  private Draft draft(Address address) {
    Country country = countries.get(address.country());
    Draft draft = drafts.byId(groups.id(address));
    if (addresses.put(draft, address) == null) {
      draft.country = country;
      draft.names.fallBackTo(address.key());
      String state = drafts.country(country).id;
      draft.locatedIn = groups.above(address).map(above -> draft(above).id).orElse(state);
      holding.add(draft.locatedIn);
    }
    return draft;
  }

  /** The regions printed before a place are forms of their own names. */
  private void noteRegions(Address address, Subject.Place place) {
    Optional<Address> above = groups.above(address);
    for (int i = place.regions().size() - 1; i >= 0 && above.isPresent(); i--) {
      String region = place.regions().get(i);
      while (above.isPresent() && !groups.isKeyOf(region, above.get())) {
        above = groups.above(above.get());
      }
      if (above.isPresent()) {
        draft(above.get()).names.add(region);
        above = groups.above(above.get());
      }
    }
  }

  private String region(Address address) {
    StringBuilder names = new StringBuilder();
    for (Optional<Address> above = groups.above(address);
        above.isPresent();
        above = groups.above(above.get())) {
      names.insert(0, drafts.byId(groups.id(above.get())).names.best(groups.spelling()));
    }
    return names.length() == 0 ? null : names.toString();
  }

  private void addAliases(Draft draft) {
    String name = draft.names.best(groups.spelling());
    draft.names.addAlias(draft.country.name() + name);
    draft.names.addAlias(PlaceName.plain(name));
    draft.names.addAlias(groups.spelling().inStandardKanji(name));
    boolean saysItself = PlaceReader.isWard(name);
    if (draft.region != null && !saysItself) {
      draft.names.addAlias(draft.region + name);
    }
  }
}
