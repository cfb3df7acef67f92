package jp.enishi.extraction.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/**
 * Finds cards whose text tells of another partner than their cell: the partner of the cell is
 * nowhere in the text, and another place is named in it at least twice, once as 〜との or 〜と.
 */
final class ProsePartners {

  private static final int OFTEN = 2;

  private static final Pattern CITY =
      Pattern.compile(
          "(?<![\\p{IsHan}\\p{IsKatakana}ー])([\\p{IsHan}\\p{IsKatakana}ー]{2,10}市)(?![\\p{IsHan}])");
  private static final Pattern WITH = Pattern.compile("^(?:と|との|へ|から|を訪問)");
  private static final Pattern NO_CITY =
      Pattern.compile(".*(?:両|都|本|同|各|他|姉妹|友好|当|現|旧).?市$|.*都市$|.*[県都道府].+市$");
  private static final Pattern SUFFIX = Pattern.compile("(?:広域市|特別市|特別自治道|市|町|村|区|郡|県|省|州|道|府)$");

  private final LocalGovernments localGovernments;
  private final FindingDrafts findings;

  ProsePartners(LocalGovernments localGovernments, FindingDrafts findings) {
    this.localGovernments = localGovernments;
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    cards.forEach(this::check);
  }

  private void check(CardFacts card) {
    List<Card.Line> lines =
        Stream.of(Section.BACKGROUND, Section.ACTIVITIES, Section.RESULTS)
            .flatMap(each -> card.card().section(each).stream())
            .toList();
    String text =
        card.card().title()
            + lines.stream()
                .map(each -> Wording.withoutTags(each.text()))
                .collect(Collectors.joining("\n"));
    boolean named = card.foreign().stream().anyMatch(each -> text.contains(stem(each.name())));
    if (named || card.foreign().size() != 1) {
      return;
    }
    Map<String, Integer> times = new LinkedHashMap<>();
    Map<String, Integer> lineOf = new LinkedHashMap<>();
    for (Card.Line line : lines) {
      String plain = Wording.withoutTags(line.text());
      Matcher m = CITY.matcher(plain);
      while (m.find()) {
        String city = m.group(1);
        if (!NO_CITY.matcher(city).matches() && isAbroad(city, card)) {
          times.merge(city, 1, Integer::sum);
          if (WITH.matcher(plain.substring(m.end())).find()) {
            lineOf.putIfAbsent(city, line.number());
          }
        }
      }
    }
    times.keySet().removeIf(each -> times.get(each) < OFTEN || !lineOf.containsKey(each));
    times.keySet().stream().findFirst().ifPresent(city -> report(card, city, lineOf.get(city)));
  }

  private void report(CardFacts card, String city, int line) {
    ReadParty cell = card.foreign().get(0);
    findings.contradiction(
        Between.CARD_PROSE,
        "foreign",
        Severity.WARNING,
        card.card(),
        new LineRange(line, line),
        "本文は「" + city + "」との交流を述べますが、海外の自治体の欄は「" + cell.printed() + "」です。",
        Told.of("cell", "欄：" + cell.printed(), Place.of(card.card().entry(), card.cells().lines())),
        Told.of("prose", "本文：" + city, Place.of(card.card().entry(), new LineRange(line, line))));
  }

  private boolean isAbroad(String city, CardFacts card) {
    return localGovernments.find(null, city).isEmpty()
        && card.japan().stream()
            .noneMatch(each -> city.contains(stem(each.name())) || each.name().contains(city));
  }

  private static String stem(String name) {
    String stem = SUFFIX.matcher(name).replaceFirst("");
    return stem.length() < 2 ? name : stem;
  }
}
