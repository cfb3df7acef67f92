package jp.enishi.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import jp.enishi.gazetteer.LocalGovernmentChange.Body;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** {@code local-government-changes.csv}: the table of changes as the product keeps it. */
final class ChangeTable {

  static final String FILE = "local-government-changes.csv";

  private static final List<String> COLUMNS =
      List.of(
          "date",
          "event",
          "fromCode",
          "fromPrefecture",
          "fromName",
          "toCode",
          "toPrefecture",
          "toName",
          "origin");

  private ChangeTable() {}

  static List<LocalGovernmentChange> shipped() {
    return Table.rows(FILE).stream()
        .map(
            row ->
                new LocalGovernmentChange(
                    LocalDate.parse(row.get("date")),
                    row.get("event"),
                    body(row.get("fromCode"), row.get("fromPrefecture"), row.get("fromName")),
                    body(row.get("toCode"), row.get("toPrefecture"), row.get("toName")),
                    row.get("origin")))
        .toList();
  }

  static List<LocalGovernmentChange> read(Path file) {
    ChangeFile table = ChangeFile.read(file);
    table.require(COLUMNS);
    return table.rows().stream()
        .map(
            row ->
                new LocalGovernmentChange(
                    date(table, row),
                    row.required("event"),
                    body(
                        row.get("fromCode"),
                        row.required("fromPrefecture"),
                        row.required("fromName")),
                    body(row.get("toCode"), row.required("toPrefecture"), row.required("toName")),
                    row.get("origin")))
        .toList();
  }

  static void write(List<LocalGovernmentChange> changes, Appendable out) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();
    CSVPrinter printer = new CSVPrinter(out, format);
    for (LocalGovernmentChange each : changes) {
      printer.printRecord(
          each.on(),
          each.event(),
          each.before().code(),
          each.before().prefecture(),
          each.before().name(),
          each.after().code(),
          each.after().prefecture(),
          each.after().name(),
          each.origin());
    }
    printer.flush();
  }

  private static LocalDate date(ChangeFile table, ChangeFile.Row row) {
    try {
      return LocalDate.parse(row.required("date"));
    } catch (DateTimeParseException e) {
      throw table.bad(row, "日付「" + row.get("date") + "」を読めません。2014-04-05 のように書いてください。");
    }
  }

  private static Body body(String code, String prefecture, String name) {
    return new Body(code.isEmpty() ? null : code, prefecture, name);
  }
}
