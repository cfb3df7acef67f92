package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.PartyFact;

/**
 * What an entry calls its two parties together: by two words (両県省, 両県州), or by one that does not
 * fit both (両市 of a city and an embassy, 両都市 of a city and a province).
 */
final class BothWords {

  private static final String LEVELS = "都道府県市町村省州区郡";
  private static final Pattern SEVERAL =
      Pattern.compile("両([" + LEVELS + "]{2,3})(?![" + LEVELS + "])");

  /** 両国 tells of the two countries, whoever the parties are. */
  private static final Pattern ONE =
      Pattern.compile("両(都市|[道府県市町村省州区郡])(?![" + LEVELS + "]|立|性|院)");

  private static final String CITIES = "都市";
  private static final String CITY_LEVELS = "市町村区郡";

  private BothWords() {}

  static List<Contradiction> in(EntryText entry) {
    Map<String, Integer> several = new LinkedHashMap<>();
    Map<String, Integer> one = new LinkedHashMap<>();
    for (EntryText.Line line : entry.lines()) {
      if (line.text().indexOf('両') >= 0) {
        collect(SEVERAL, line, several);
        collect(ONE, line, one);
      }
    }
    List<Contradiction> found = new ArrayList<>();
    twoWordsForTwo(entry, several, found);
    unfitting(entry, one).ifPresent(found::add);
    return found;
  }

  private static void collect(Pattern word, EntryText.Line line, Map<String, Integer> lineOf) {
    word.matcher(line.text()).results().forEach(m -> lineOf.putIfAbsent(m.group(), line.number()));
  }

  /** 両県市 and 両市県 say the same. */
  private static void twoWordsForTwo(
      EntryText entry, Map<String, Integer> lineOf, List<Contradiction> found) {
    Map<String, String> firsts = new LinkedHashMap<>();
    lineOf.keySet().forEach(each -> firsts.putIfAbsent(letters(each), each));
    List<String> words = List.copyOf(firsts.values());
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).length() == words.get(0).length()) {
        found.add(
            Slip.of(
                entry,
                lineOf.get(words.get(i)),
                "both",
                "同じ項目の本文で、当事者の呼び方が違います。",
                told(entry, words.get(0), lineOf),
                told(entry, words.get(i), lineOf)));
      }
    }
  }

  /** The first word for both that only one of just two parties, or neither, can be called by. */
  private static Optional<Contradiction> unfitting(EntryText entry, Map<String, Integer> lineOf) {
    List<PartyFact> parties = entry.parties();
    boolean known = parties.stream().allMatch(each -> each.name() != null && each.kind() != null);
    boolean abroad = parties.stream().anyMatch(each -> !"JP".equals(each.countryCode()));
    if (parties.size() != 2 || !known || !abroad) {
      return Optional.empty();
    }
    return lineOf.keySet().stream()
        .filter(word -> !parties.stream().allMatch(each -> fits(each, word.substring(1))))
        .findFirst()
        .map(
            word ->
                Slip.of(
                    entry,
                    lineOf.get(word),
                    "both-level",
                    "本文は当事者を「" + word + "」と呼びますが、そう呼べない当事者がいます。",
                    told(entry, word, lineOf),
                    Told.of(
                        "otherwise",
                        "当事者：" + parties.get(0).name() + "、" + parties.get(1).name(),
                        entry.at(entry.lines().get(0).number()))));
  }

  /** A city abroad may be printed without the word for what it is (オークランド). */
  private static boolean fits(PartyFact party, String level) {
    String last = party.name().substring(party.name().length() - 1);
    if (level.equals(CITIES)) {
      return CITY_LEVELS.contains(last) || isBareCity(party, last) || party.name().endsWith("東京都");
    }
    return last.equals(level) || level.equals("市") && isBareCity(party, last);
  }

  private static boolean isBareCity(PartyFact party, String last) {
    return party.kind() == OrganizationKind.FOREIGN_CITY && !LEVELS.contains(last);
  }

  private static Told told(EntryText entry, String word, Map<String, Integer> lineOf) {
    return Told.of("printed", "印刷：" + word, entry.at(lineOf.get(word)));
  }

  private static String letters(String word) {
    TreeSet<Character> letters = new TreeSet<>();
    word.chars().forEach(c -> letters.add((char) c));
    return letters.toString();
  }
}
