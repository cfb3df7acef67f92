package jp.enishi.extraction.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.PartyList;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Spelling;

/**
 * The two sides of a contents line taken apart, and how names there are compared with names on
 * cards.
 */
final class ContentsSides {

  /** ジ ユ at the end of a line: the glide of one syllable, which printers then set full size. */
  private static final Pattern CITY_ABROAD = Pattern.compile("\\p{IsKatakana}[\\p{IsKatakana}ー]+市");

  private static final Pattern BROKEN_GLIDE = Pattern.compile("(?<=[キシチニヒミリギジビピ])\\s+([ヤユヨ])");

  private static final Pattern MISSION = Pattern.compile("大使館|領事館");

  private final PartyList partyList;
  private final Countries countries;
  private final Spelling spelling;
  private final Map<String, List<ReadParty>> japan = new HashMap<>();
  private final Map<String, List<ReadParty>> foreign = new HashMap<>();

  ContentsSides(PartyList partyList, Countries countries, Spelling spelling) {
    this.partyList = partyList;
    this.countries = countries;
    this.spelling = spelling;
  }

  /** Share of the card's parties (by name) that the line names too. */
  double likeness(CardFacts card, ContentsLine line) {
    Set<String> ofCard = names(card.parties().toList());
    Set<String> ofLine = names(japan(line));
    ofLine.addAll(names(foreign(line)));
    long shared = ofCard.stream().filter(ofLine::contains).count();
    return ofCard.isEmpty() ? 0 : (double) shared / ofCard.size();
  }

  List<ReadParty> japan(ContentsLine line) {
    return japan.computeIfAbsent(line.japan(), each -> partyList.japanese(unbroken(each)));
  }

  List<ReadParty> foreign(ContentsLine line) {
    return foreign.computeIfAbsent(line.foreign(), each -> partyList.foreign(unbroken(each)));
  }

  /**
   * The side as one line. In a long list, broken over lines, spaces are line ends and 、 and ・
   * separate; only the space behind a bare country name stays.
   */
  private String unbroken(String side) {
    if (!side.contains("、")) {
      return side;
    }
    return Arrays.stream(side.split("、"))
        .map(each -> unbrokenItem(each.strip()))
        .collect(Collectors.joining("、"));
  }

  private String unbrokenItem(String printed) {
    String item = BROKEN_GLIDE.matcher(printed).replaceAll(m -> small(m.group(1)));
    int country = countries.atStart(item).map(each -> each.printed().length()).orElse(0);
    boolean spaced =
        country > 0 && country < item.length() && Character.isWhitespace(item.charAt(country));
    return spaced
        ? item.substring(0, country).replaceAll("\\s+", "")
            + " "
            + item.substring(country).replaceAll("\\s+", "")
        : item.replaceAll("\\s+", "");
  }

  private static String small(String kana) {
    return String.valueOf("ャュョ".charAt("ヤユヨ".indexOf(kana)));
  }

  Set<String> names(List<ReadParty> parties) {
    return parties.stream().map(this::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** 市 behind a katakana name is often left out. */
  String name(ReadParty party) {
    String folded = fold(party.name());
    return folded.endsWith("市") && CITY_ABROAD.matcher(folded).matches()
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  /** As it is written: an embassy with all the words around its name, which reading evens out. */
  String written(ReadParty party) {
    return MISSION.matcher(party.printed()).find() ? party.printed() : party.name();
  }

  /** The name of its country as printed before its own; null when none is. */
  String countryPrinted(ReadParty party) {
    return countries
        .atStart(party.printed())
        .map(each -> Wording.bare(each.printed()))
        .orElse(null);
  }

  String fold(String text) {
    return text == null ? null : spelling.fold(text);
  }
}
