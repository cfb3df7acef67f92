package jp.enishi.pipeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.graph.AgreementRow;
import jp.enishi.graph.PartyRow;
import jp.enishi.graph.UnderRow;

/**
 * Which agreement was made under which sister-city tie: where its title says so (姉妹都市提携における附属書) and
 * the same document states just one such tie between the same parties.
 */
final class UpperAgreements {

  private static final Pattern UNDER =
      Pattern.compile("(姉妹|友好)\\p{IsHan}*?(?:提携|盟約|協定|縁組)[^、。]{0,15}?(?:における|に基づ|にもとづ|の下で|のもとで)");

  private UpperAgreements() {}

  static List<UnderRow> of(List<AgreementRow> agreements, List<PartyRow> parties) {
    Map<String, Set<String>> partiesOf =
        parties.stream()
            .collect(groupingBy(PartyRow::agreement, mapping(PartyRow::organization, toSet())));
    List<UnderRow> rows = new ArrayList<>();
    for (AgreementRow each : agreements) {
      Matcher under = UNDER.matcher(each.title());
      if (under.find()) {
        List<AgreementRow> upper =
            agreements.stream()
                .filter(other -> other != each)
                .filter(other -> other.kind().matches(under.group(1) + ".+提携"))
                .filter(other -> !UNDER.matcher(other.title()).find())
                .filter(other -> same(partiesOf.get(each.id()), partiesOf.get(other.id())))
                .toList();
        if (upper.size() == 1) {
          rows.add(new UnderRow(each.id(), upper.get(0).id()));
        }
      }
    }
    return rows;
  }

  private static boolean same(Set<String> one, Set<String> other) {
    return one != null && one.size() > 1 && one.equals(other);
  }
}
