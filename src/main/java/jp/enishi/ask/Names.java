package jp.enishi.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.enishi.gazetteer.ForeignCity;
import jp.enishi.gazetteer.ForeignDivision;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;

/**
 * The names of organisations as questions write them: in full, with what is above, in kana, in
 * Latin letters, and short (瀋陽 for 瀋陽市, 金沢大 for 金沢大学).
 */
final class Names {

  private static final double FULL = 1.0;
  private static final double SHORT = 1.3;
  private static final double KANA = 1.4;
  private static final double SHORT_KANA = 1.9;
  private static final double ELSEWHERE = 2.2;

  /** Weight of a region abroad among places of its name: as much as a town. */
  private static final long REGION = 100_000;

  /** Who is called so in full, and whom it is a short form of. */
  private record Form(List<Name> full, List<Name> shortly, double[] cost) {}

  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Folding folding;

  Names(Folding folding) {
    this.folding = folding;
  }

  /** An organisation of the graph with all its printed forms. */
  void add(Name name, String kana, List<String> aliases) {
    put(name.name(), name, true, FULL);
    List<String> shortForms = ShortForms.of(name);
    aliases.forEach(alias -> put(alias, name, !shortForms.contains(alias), FULL));
    if (name.prefecture() != null && !name.isPrefecture()) {
      put(name.prefecture() + name.name(), name, true, FULL);
    }
    if (name.region() != null) {
      put(name.region() + name.name(), name, true, FULL);
    }
    shortForms.forEach(form -> put(form, name, false, SHORT));
    if (kana != null) {
      putKana(kana, name);
    }
    String latin = Romaji.of(name.name());
    if (name.nameEn() == null && name.countryCode() == null && latin != null) {
      put(latin, name, false, SHORT);
    }
    if (name.nameEn() != null && !"Country".equals(name.kind())) {
      put(name.nameEn(), name, true, FULL);
      ShortForms.ofLatin(name).forEach(form -> put(form, name, true, FULL));
    }
  }

  /** The local governments that no document of the graph mentions. */
  void addOthers(LocalGovernments governments) {
    Set<String> known = new HashSet<>();
    forms.values().stream()
        .flatMap(form -> form.full.stream())
        .filter(name -> name.country() == null || "日本".equals(name.country()))
        .forEach(name -> known.add(place(name)));
    for (LocalGovernment each : governments.all()) {
      Name name =
          new Name(
              "jp-" + each.fullName(),
              each.name(),
              each.nameEn(),
              each.isPrefecture() ? "Prefecture" : "Municipality",
              each.level(),
              null,
              "JP",
              null,
              each.prefecture(),
              0,
              false);
      if (!known.contains(place(name))) {
        put(each.name(), name, true, FULL);
        put(each.fullName(), name, true, FULL);
        putKana(each.kana(), name);
        put(each.nameEn(), name, false, ELSEWHERE);
        ShortForms.of(name).forEach(form -> put(form, name, false, ELSEWHERE));
        ShortForms.ofLatin(name).forEach(form -> put(form, name, false, FULL));
      }
    }
  }

  private static String place(Name name) {
    return name.prefecture() + " " + name.name();
  }

  /** Cities abroad that no document of the graph mentions. */
  void addOthers(ForeignPlaces places, Function<String, String> countryName) {
    for (ForeignCity each : places.cities()) {
      Name name =
          new Name(
              each.countryCode().toLowerCase(Locale.ROOT) + "-" + each.name(),
              each.name(),
              each.nameEn(),
              "ForeignCity",
              null,
              countryName.apply(each.countryCode()),
              each.countryCode(),
              null,
              null,
              each.population(),
              false);
      for (String form : each.names()) {
        put(form, name, false, ELSEWHERE);
        put(form + "市", name, false, FULL);
      }
      putLatin(each.nameEn(), each.names(), name);
    }
    for (ForeignDivision each : places.divisions()) {
      Name name =
          new Name(
              each.countryCode().toLowerCase(Locale.ROOT) + "-" + each.name(),
              each.name(),
              each.nameEn(),
              "ForeignRegion",
              null,
              countryName.apply(each.countryCode()),
              each.countryCode(),
              null,
              null,
              REGION,
              false);
      if (each.level() != null && each.name().endsWith(each.level())) {
        put(each.name(), name, false, FULL);
      }
      putLatin(each.nameEn(), each.names(), name);
    }
  }

  void into(Dictionary dictionary) {
    forms.forEach(
        (form, found) -> {
          boolean place = form.matches(".*[市町村県都府道省州区郡]");
          boolean full = !found.full.isEmpty();
          Set<Name> names = new LinkedHashSet<>(found.full);
          if (!full || !place) {
            found.shortly.stream().filter(n -> !full || n.known()).forEach(names::add);
          }
          List<Name> sorted =
              names.stream()
                  .sorted(
                      Comparator.comparing((Name name) -> !name.known())
                          .thenComparing(name -> -name.weight())
                          .thenComparing(name -> -name.partners())
                          .thenComparing(Name::id))
                  .toList();
          dictionary.add(form, new Entry(new Concept.Named(sorted, full, false), found.cost[0]));
        });
  }

  private void putKana(String kana, Name name) {
    put(kana, name, true, KANA);
    put(Folding.inKatakana(kana), name, true, KANA);
    if (name.known()) {
      ShortForms.ofKana(kana).forEach(form -> put(form, name, false, SHORT_KANA));
    }
  }

  /** Latin names of places abroad, also of those that the graph holds in Japanese only. */
  private void putLatin(String latin, List<String> called, Name place) {
    if (latin == null || latin.isBlank()) {
      return;
    }
    List<Name> known = new ArrayList<>();
    for (String form : called.stream().flatMap(c -> Stream.of(c, c + "市")).toList()) {
      Form found = forms.get(folding.key(form));
      if (found != null) {
        found.full.stream()
            .filter(n -> n.known() && place.countryCode().equals(n.countryCode()))
            .filter(n -> n.kind().equals(place.kind()))
            .forEach(known::add);
      }
    }
    for (Name each : known) {
      put(latin, each, true, FULL);
      ShortForms.ofLatin(each, latin).forEach(form -> put(form, each, true, FULL));
      String bare = latin.replaceAll(" (Krai|Oblast|County|Province|Prefecture|State)$", "");
      if (!bare.equals(latin)) {
        put(bare, each, true, FULL);
      }
    }
    if (known.isEmpty()) {
      put(latin, place, false, ELSEWHERE);
      ShortForms.ofLatin(place, latin).forEach(form -> put(form, place, false, ELSEWHERE));
    }
  }

  private void put(String text, Name name, boolean full, double cost) {
    boolean latin = text.codePoints().allMatch(c -> c < 0x250);
    String key = latin ? Folding.latinKey(text) : folding.key(text);
    if (key.length() < 2) {
      return;
    }
    Form form =
        forms.computeIfAbsent(
            key, k -> new Form(new ArrayList<>(), new ArrayList<>(), new double[] {cost}));
    form.cost[0] = Math.min(form.cost[0], cost);
    List<Name> same = full ? form.full : form.shortly;
    if (same.stream().noneMatch(n -> n.id().equals(name.id()))) {
      same.add(name);
    }
  }
}
