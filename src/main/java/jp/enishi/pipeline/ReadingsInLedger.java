package jp.enishi.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.enishi.cypher.ReadQueries;
import jp.enishi.issue.ChosenReadings;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import org.springframework.stereotype.Component;

/** Writes choices into the ledger first, then brings the graph in line with it. */
@Component
class ReadingsInLedger implements ChooseReading {

  private static final int LONGEST = 1_000;
  private static final String BY_RULE = "rule";

  private final ReadQueries queries;
  private final ChosenReadings ledger;
  private final LoadFacts facts;

  ReadingsInLedger(ReadQueries queries, ChosenReadings ledger, LoadFacts facts) {
    this.queries = queries;
    this.ledger = ledger;
    this.facts = facts;
  }

  @Override
  public synchronized String choose(String issue, String reading, String by, String reason) {
    String who = required("by", by, "誰が選んだかを書いてください。");
    String why = required("reason", reason, "選んだ理由を書いてください。");
    List<Map<String, Object>> found = queries.list("queries/issue/readings", Map.of("id", issue));
    if (found.isEmpty()) {
      throw new NotFound("所見", issue);
    }
    Map<String, Object> finding = found.get(0);
    List<String> readings = texts(finding.get("readings"));
    Optional<String> chosen =
        BY_RULE.equals(reading) ? Optional.empty() : Optional.of(one(readings, reading));
    ledger.add(issue, chosen, who, why);
    facts.reload();
    String inUse = chosen.orElse((String) finding.get("byRule"));
    return inUse;
  }

  private static String required(String name, String text, String advice) {
    if (text == null || text.isBlank()) {
      throw new BadParameter(name, advice);
    }
    if (text.length() > LONGEST) {
      throw new BadParameter(name, LONGEST + " 文字までにしてください。");
    }
    return text.strip();
  }

  private static String one(List<String> readings, String asked) {
    if (readings.size() < 2) {
      throw new BadParameter("reading", "この所見には、選べる読みがありません。");
    }
    if (asked != null
        && asked.matches("[1-9][0-9]?")
        && Integer.parseInt(asked) <= readings.size()) {
      return readings.get(Integer.parseInt(asked) - 1);
    }
    if (!readings.contains(asked)) {
      throw new BadParameter(
          "reading",
          "1 から "
              + readings.size()
              + " までの番号か、読みそのもの（"
              + String.join("、", readings)
              + "）、または規則に戻す rule を指定してください。");
    }
    return asked;
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
  }
}
