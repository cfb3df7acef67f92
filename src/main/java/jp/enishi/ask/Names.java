package jp.enishi.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.enishi.gazetteer.Readings;

/**
 * The names of organisations as questions write them: in full, with what is above, in kana, in
 * Latin letters, and short (瀋陽 for 瀋陽市, 金沢大 for 金沢大学).
 */
final class Names {

  static final double FULL = 1.0;
  static final double SHORT = 1.3;
  private static final double KANA = 1.4;
  private static final double SHORT_KANA = 1.9;
  static final double ELSEWHERE = 2.2;
  private static final int LONG_KANA = 5;

  /** Who is called so in full, and whom it is a short form of. */
  private record Form(List<Name> full, List<Name> shortly, double[] cost) {}

  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Folding folding;
  private final Predicate<String> isWord;

  /**
   * @param isWord tells words of the language, which are no names: 知事
   */
  Names(Folding folding, Predicate<String> isWord) {
    this.folding = folding;
    this.isWord = isWord;
  }

  /** An organisation of the graph with all its printed forms. */
  void add(Name name, String kana, List<String> aliases) {
    put(name.name(), name, true, FULL);
    List<String> shortForms = ShortForms.of(name);
    if ("ForeignCity".equals(name.kind()) && shortForms.isEmpty()) {
      put(name.name() + "市", name, true, FULL);
    }
    aliases.stream()
        .filter(alias -> !isWord.test(alias))
        .forEach(alias -> put(alias, name, !shortForms.contains(alias), FULL));
    if (name.prefecture() != null && !name.isPrefecture()) {
      put(name.prefecture() + name.name(), name, true, FULL);
    }
    if (name.region() != null) {
      put(name.region() + name.name(), name, true, FULL);
    }
    shortForms.forEach(form -> put(form, name, false, SHORT));
    if (kana != null) {
      putKana(kana, name);
      putHalfInKana(kana, name);
    } else if (name.known()) {
      Readings.of(name.name()).ifPresent(reading -> putKana(reading, name));
    }
    Stream.concat(Stream.of(name.name()), aliases.stream()).forEach(form -> putInKana(form, name));
    String latin = Romaji.of(name.name());
    if (name.nameEn() == null && name.countryCode() == null && latin != null) {
      put(latin, name, false, SHORT);
      ShortForms.ofLatin(name, latin).forEach(form -> put(form, name, false, SHORT));
    }
    if (name.nameEn() != null && !"Country".equals(name.kind())) {
      put(name.nameEn(), name, true, FULL);
      ShortForms.ofLatin(name).forEach(form -> put(form, name, true, FULL));
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

  /** せぶんいれぶん: a name in katakana as it is typed; a short one would be found in other words. */
  private void putInKana(String form, Name name) {
    if (form.matches("[ァ-ヺー・‐-]{" + LONG_KANA + ",}")) {
      put(Folding.inHiragana(form), name, false, SHORT_KANA);
    }
  }

  /** いしかわ県: only the ending in kanji. */
  private void putHalfInKana(String kana, Name name) {
    String ending = name.name().substring(name.name().length() - 1);
    if (ending.matches("[都道府県市区町村]")) {
      for (String form : ShortForms.ofKana(kana)) {
        put(form + ending, name, true, KANA);
        put(Folding.inKatakana(form) + ending, name, true, KANA);
      }
    }
  }

  void putKana(String kana, Name name) {
    put(kana, name, true, KANA);
    put(Folding.inKatakana(kana), name, true, KANA);
    if (name.known()) {
      for (String form : ShortForms.ofKana(kana)) {
        put(form, name, false, SHORT_KANA);
        put(Folding.inKatakana(form), name, false, SHORT_KANA);
      }
    }
  }

  /** Those that are called so in full and that the graph holds. */
  List<Name> known(String text) {
    Form form = forms.get(key(text));
    return form == null ? List.of() : form.full.stream().filter(Name::known).toList();
  }

  /** Whether anybody is called so in full. */
  boolean isTaken(String text) {
    Form form = forms.get(key(text));
    return form != null && !form.full.isEmpty();
  }

  /** All that are called by a full name. */
  List<Name> all() {
    return forms.values().stream().flatMap(form -> form.full.stream()).distinct().toList();
  }

  private String key(String text) {
    boolean latin = text.codePoints().allMatch(c -> c < 0x250);
    return latin ? Folding.latinKey(text) : folding.key(text);
  }

  void put(String text, Name name, boolean full, double cost) {
    String key = key(text);
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
