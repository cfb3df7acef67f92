package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Contradiction;
import jp.enishi.source.PartyFact;

/**
 * Names of places in the text that no gazetteer has and that differ by a letter or two from a place
 * of the entry's parties: 中世南道 beside 忠清南道; ブタペスト, which is ブダペスト; 国黒龍江省 without its 中.
 */
final class PlaceSlips {

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{IsHan}])[\\p{IsHan}]{2,5}[道省州県市郡](?![\\p{IsHan}])|(?<![\\p{IsHan}])[\\p{IsHan}]{3}道(?=を|と|へ|に|の)");
  private static final Pattern COMMON =
      Pattern.compile(".*(?:都市|各.|両.|本.|同.|当.|鉄道|水道|街道|歩道|国道|県道|市道|沿道|報道)$");
  private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]{5,}");

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
    for (EntryText.Line line : entry.lines()) {
      if (line.text().chars().anyMatch(c -> LEVELS.indexOf(c) >= 0)) {
        PLACE.matcher(line.text()).results().forEach(m -> likeParty(entry, line, m.group(), found));
      }
      KATAKANA.matcher(line.text()).results().forEach(m -> voicing(entry, line, m.group(), found));
      cutCountry(entry, line, found);
    }
    return found;
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

  /** What the parties are called, and what stands above them. */
  private static Stream<String> names(EntryText entry) {
    return entry.parties().stream()
        .flatMap(each -> Stream.of(each.name(), each.region(), each.prefecture()))
        .filter(each -> each != null && each.length() >= LONG)
        .distinct();
  }
}
