package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;

/**
 * What a list states, one short line for each agreement, party and date, so that what a person read
 * and what the program read can be compared as sets.
 */
record Statement(Set<String> agreements, Set<String> parties, Set<String> dates) {

  static Statement of(Facts facts) {
    Set<String> agreements = new TreeSet<>();
    Set<String> parties = new TreeSet<>();
    Set<String> dates = new TreeSet<>();
    for (AgreementFact each : facts.agreements()) {
      String entry =
          facts.citations().stream()
              .filter(citation -> citation.agreement().equals(each.id()))
              .map(citation -> citation.entry())
              .findFirst()
              .orElseThrow();
      agreements.add(entry + " " + each.title() + " [" + each.kind() + "]");
    }
    facts.parties().forEach(each -> parties.add(each.entry() + " " + party(each)));
    facts.dates().forEach(each -> dates.add(each.entry() + " " + date(each)));
    return new Statement(agreements, parties, dates);
  }

  /** From rows {@code entry,title,kind,partners,dates}, several values joined by |. */
  static Statement ofTable(List<List<String>> rows) {
    Set<String> agreements = new TreeSet<>();
    Set<String> parties = new TreeSet<>();
    Set<String> dates = new TreeSet<>();
    for (List<String> row : rows) {
      agreements.add(row.get(0) + " " + row.get(1) + " [" + row.get(2) + "]");
      values(row.get(3)).forEach(each -> parties.add(row.get(0) + " " + each));
      values(row.get(4)).forEach(each -> dates.add(row.get(0) + " " + each));
    }
    return new Statement(agreements, parties, dates);
  }

  private static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : new ArrayList<>(List.of(cell.split("\\|")));
  }

  private static String party(PartyFact each) {
    String kind = each.kind() == null ? each.role() : each.kind().label();
    boolean owner = each.side().equals("japan");
    return each.name()
        + "="
        + Stream.of(kind, owner ? null : each.country(), each.region())
            .filter(word -> word != null)
            .collect(Collectors.joining(" "));
  }

  private static String date(DateFact each) {
    return Stream.of(
            String.valueOf(each.date()),
            each.precision() == null ? null : each.precision().code(),
            each.note())
        .filter(word -> word != null)
        .collect(Collectors.joining(" "));
  }
}
