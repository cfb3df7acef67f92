package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;
import jp.enishi.source.PartyFact;

/**
 * An event that an entry quotes without the name of the city and other entries of the same local
 * government always call with it: 「国際環境技術展」, 川崎国際環境技術展.
 */
final class EventNames {

  private static final Pattern QUOTED =
      Pattern.compile(
          "「((?:[0-9]{4})?([\\p{IsHan}\\p{IsKatakana}ー]{5,20}(?:展|祭|フェア|フォーラム|大会|会議|まつり|セミナー))(?:[ '0-9]{0,5}))」");
  private static final int OFTEN = 2;

  private EventNames() {}

  static List<Contradiction> in(List<EntryText> entries) {
    Map<String, List<EntryText>> byParty = new LinkedHashMap<>();
    for (EntryText entry : entries) {
      for (PartyFact party : entry.parties()) {
        if ("JP".equals(party.countryCode()) && party.name() != null) {
          byParty.computeIfAbsent(party.name(), any -> new ArrayList<>()).add(entry);
        }
      }
    }
    List<Contradiction> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    byParty.forEach(
        (name, own) -> own.forEach(entry -> quoted(entry, stem(name), own, told, found)));
    return found;
  }

  private static String stem(String name) {
    return name.replaceFirst("[都府県市区町村]$", "");
  }

  private static void quoted(
      EntryText entry,
      String city,
      List<EntryText> own,
      Set<String> told,
      List<Contradiction> found) {
    for (EntryText.Line line : entry.lines()) {
      Matcher m = QUOTED.matcher(line.text());
      while (m.find()) {
        String event = m.group(2);
        String full = city + event;
        boolean further = !event.contains(city) && !told.contains(entry.agreement() + event);
        List<EntryText> others =
            own.stream().filter(each -> !each.agreement().equals(entry.agreement())).toList();
        if (further
            && count(others, full) >= OFTEN
            && count(others, event) == count(others, full)) {
          told.add(entry.agreement() + event);
          found.add(slip(entry, line, m.group(1), full, others));
        }
      }
    }
  }

  private static Contradiction slip(
      EntryText entry, EntryText.Line line, String printed, String full, List<EntryText> others) {
    Told other =
        others.stream().flatMap(each -> first(each, full).stream()).findFirst().orElseThrow();
    return Slip.of(
        entry,
        line.number(),
        "event",
        "ほかの項目は、この催しをいつも自治体の名を付けて呼びます。",
        Told.of("printed", entry.entry() + "：" + printed, entry.at(line.number())),
        other);
  }

  private static Optional<Told> first(EntryText entry, String full) {
    return entry.lines().stream()
        .filter(line -> line.text().contains(full))
        .findFirst()
        .map(line -> Told.of("other", entry.entry() + "：" + full, entry.at(line.number())));
  }

  private static int count(List<EntryText> entries, String words) {
    return entries.stream()
        .flatMap(each -> each.lines().stream())
        .mapToInt(
            line ->
                (line.text().length() - line.text().replace(words, "").length()) / words.length())
        .sum();
  }
}
