package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.gazetteer.ForeignCity;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;
import jp.enishi.source.PartyFact;

/**
 * Names of places in the text that no gazetteer has and that differ by a letter or two from a place
 * of the entry's parties: 中世南道 beside 忠清南道; ブタペスト, which is ブダペスト; 国黒龍江省 without its 中; and the two
 * of an agreement called by two words in one entry (両県省, 両県州).
 */
final class PlaceSlips {

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{IsHan}])[\\p{IsHan}]{2,5}[道省州県市郡](?![\\p{IsHan}])|(?<![\\p{IsHan}])[\\p{IsHan}]{3}道(?=を|と|へ|に|の)");
  private static final Pattern COMMON =
      Pattern.compile(".*(?:都市|各.|両.|本.|同.|当.|鉄道|水道|街道|歩道|国道|県道|市道|沿道|報道)$");
  private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]{5,}");
  private static final Pattern BOTH = Pattern.compile("両([都道府県市町村省州区郡]{2,3})(?![都道府県市町村省州区郡])");

  private static final Pattern NAME_IN_KATAKANA = Pattern.compile("[\\p{IsKatakana}ー・=＝]{6,}市?");

  /** A line without any of them has no place to look at; most lines are passed over by this. */
  private static final String LEVELS = "道省州県市郡";

  private static final int LONG = 4;

  private final ForeignPlaces foreign;
  private final VoicedNames voiced;
  private final LocalGovernments governments;
  private final LocalGovernmentChanges changes;
  private final Spelling spelling;

  PlaceSlips(
      ForeignPlaces foreign,
      LocalGovernments governments,
      LocalGovernmentChanges changes,
      Spelling spelling) {
    this.foreign = foreign;
    this.voiced = new VoicedNames(foreign.cities());
    this.governments = governments;
    this.changes = changes;
    this.spelling = spelling;
  }

  List<Contradiction> in(EntryText entry) {
    List<Contradiction> found = new ArrayList<>();
    Map<String, Integer> both = new LinkedHashMap<>();
    for (EntryText.Line line : entry.lines()) {
      if (line.text().chars().anyMatch(c -> LEVELS.indexOf(c) >= 0)) {
        PLACE.matcher(line.text()).results().forEach(m -> likeParty(entry, line, m.group(), found));
      }
      KATAKANA.matcher(line.text()).results().forEach(m -> voicing(entry, line, m.group(), found));
      cutCountry(entry, line, found);
      if (line.text().indexOf('両') >= 0) {
        BOTH.matcher(line.text())
            .results()
            .forEach(m -> both.putIfAbsent(m.group(), line.number()));
      }
    }
    twoWordsForTwo(entry, both, found);
    entry.parties().forEach(each -> likeCity(entry, each, found));
    entry.parties().forEach(each -> mayorOfCountry(entry, each, found));
    return found;
  }

  /**
   * A party abroad that no table has, a letter apart from the only city of its country that it is
   * like.
   */
  private void likeCity(EntryText entry, PartyFact party, List<Contradiction> found) {
    String name = party.name();
    String country = party.countryCode();
    if (name == null
        || country == null
        || !NAME_IN_KATAKANA.matcher(name).matches()
        || !foreign.cities(country, name).isEmpty()
        || foreign.division(country, name).isPresent()) {
      return;
    }
    List<ForeignCity> like = foreign.citiesLike(country, name);
    if (like.size() == 1) {
      entry.lines().stream()
          .filter(line -> line.text().contains(name))
          .findFirst()
          .ifPresent(
              line ->
                  found.add(
                      Slip.of(
                          entry,
                          line.number(),
                          "party",
                          "当事者の地名は一覧になく、一字だけ違う都市があります。",
                          name,
                          like.get(0).name())));
    }
  }

  /** フランス市長: a country has no mayor, unless a city of it is called so. */
  private void mayorOfCountry(EntryText entry, PartyFact party, List<Contradiction> found) {
    String country = party.country();
    if (country == null
        || party.name() == null
        || !party.name().endsWith("市")
        || !foreign.cities(party.countryCode(), country).isEmpty()) {
      return;
    }
    String printed = country + "市長";
    entry.lines().stream()
        .filter(line -> line.text().contains(printed))
        .findFirst()
        .ifPresent(
            line ->
                found.add(
                    Slip.of(
                        entry,
                        line.number(),
                        "mayor",
                        "国には市長がいません。当事者の市のことのようです。",
                        printed,
                        party.name() + "長")));
  }

  private void likeParty(
      EntryText entry, EntryText.Line line, String word, List<Contradiction> found) {
    if (word.length() < LONG || COMMON.matcher(word).matches() || isKnown(word)) {
      return;
    }
    names(entry)
        .filter(each -> each.length() == word.length() && !known(entry, word))
        .filter(each -> each.charAt(each.length() - 1) == word.charAt(word.length() - 1))
        .filter(each -> differing(each, word) <= (word.length() > LONG ? 1 : 2))
        .findFirst()
        .ifPresent(
            each ->
                found.add(
                    Slip.of(
                        entry,
                        line.number(),
                        "place",
                        "本文の地名は一覧になく、当事者の名と一、二字だけ違います。",
                        word,
                        each)));
  }

  private boolean known(EntryText entry, String word) {
    String folded = spelling.fold(word);
    return names(entry).anyMatch(each -> spelling.fold(each).equals(folded));
  }

  private boolean isKnown(String word) {
    return !foreign.citiesAnywhere(word).isEmpty()
        || !foreign.divisionsAnywhere(word).isEmpty()
        || governments.find(null, word).isPresent()
        || governments.named(word).stream().anyMatch(each -> each.name().equals(word))
        || !changes.named(word).isEmpty();
  }

  private static int differing(String a, String b) {
    int differing = 0;
    for (int i = 0; i < a.length(); i++) {
      differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differing;
  }

  private void voicing(
      EntryText entry, EntryText.Line line, String word, List<Contradiction> found) {
    if (!foreign.citiesAnywhere(word).isEmpty() || names(entry).anyMatch(e -> e.contains(word))) {
      return;
    }
    Optional<String> meant =
        entry.parties().stream()
            .map(PartyFact::countryCode)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(each -> voiced.like(word, each))
            .filter(each -> !spelling.fold(each).equals(spelling.fold(word)))
            .findFirst();
    meant.ifPresent(
        each ->
            found.add(
                Slip.of(
                    entry, line.number(), "place", "本文の地名は一覧になく、濁点・半濁点だけが違う都市があります。", word, each)));
  }

  private void cutCountry(EntryText entry, EntryText.Line line, List<Contradiction> found) {
    for (PartyFact each : entry.parties()) {
      if (each.country() != null && each.country().endsWith("国") && each.region() != null) {
        String cut = "国" + each.region();
        Matcher m = Pattern.compile("(?<![\\p{IsHan}])" + Pattern.quote(cut)).matcher(line.text());
        if (m.find()) {
          found.add(
              Slip.of(
                  entry,
                  line.number(),
                  "country",
                  "本文の国名の初めの字が抜けているようです。",
                  cut,
                  each.country() + each.region()));
          return;
        }
      }
    }
  }

  /** 両県市 and 両市県 say the same. */
  private static void twoWordsForTwo(
      EntryText entry, Map<String, Integer> both, List<Contradiction> found) {
    Map<String, String> firsts = new LinkedHashMap<>();
    both.keySet().forEach(each -> firsts.putIfAbsent(letters(each), each));
    List<String> words = List.copyOf(firsts.values());
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).length() == words.get(0).length()) {
        found.add(
            Slip.of(
                entry,
                both.get(words.get(i)),
                "both",
                "同じ項目の本文で、当事者の呼び方が違います。",
                told(entry, words.get(0), both),
                told(entry, words.get(i), both)));
      }
    }
  }

  private static Told told(EntryText entry, String word, Map<String, Integer> lineOf) {
    return Told.of("printed", "印刷：" + word, entry.at(lineOf.get(word)));
  }

  private static String letters(String word) {
    TreeSet<Character> letters = new TreeSet<>();
    word.chars().forEach(c -> letters.add((char) c));
    return letters.toString();
  }

  /** What the parties are called, and what stands above them. */
  private static Stream<String> names(EntryText entry) {
    return entry.parties().stream()
        .flatMap(each -> Stream.of(each.name(), each.region(), each.prefecture()))
        .filter(each -> each != null && each.length() >= LONG)
        .distinct();
  }
}
