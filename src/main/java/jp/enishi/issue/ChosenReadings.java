package jp.enishi.issue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The ledger {@code readings.csv}: which reading of a contradiction people chose, and why. */
@Component
@EnableConfigurationProperties(LedgerSettings.class)
public class ChosenReadings {

  private static final String FILE = "readings.csv";

  private final LedgerFile ledger;

  /** Reads and writes below the folder of the settings. */
  public ChosenReadings(LedgerSettings settings) {
    this.ledger =
        new LedgerFile(
                settings.directory().resolve(FILE),
                List.of("finding", "reading", "by", "at", "reason"))
            .behindShipped(FILE);
  }

  /** The choice that holds for each finding; those taken back are left out. */
  public Map<String, ChosenReading> current() {
    Map<String, ChosenReading> current = new LinkedHashMap<>();
    for (ChosenReading each : history()) {
      current.put(each.finding(), each);
    }
    current.values().removeIf(ChosenReading::isTakenBack);
    return current;
  }

  /** Every choice ever made, the oldest first. */
  public List<ChosenReading> history() {
    return ledger.rows().stream()
        .map(
            row ->
                new ChosenReading(
                    row.get("finding"),
                    row.get("reading"),
                    row.get("by"),
                    row.get("at"),
                    row.get("reason")))
        .toList();
  }

  /** Writes a choice down; the reading is empty to go back to the rule. */
  public ChosenReading add(String finding, Optional<String> reading, String by, String reason) {
    ChosenReading choice =
        new ChosenReading(
            finding,
            reading.orElse(""),
            by,
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
            reason);
    ledger.append(
        List.of(choice.finding(), choice.reading(), choice.by(), choice.at(), choice.reason()));
    return choice;
  }
}
