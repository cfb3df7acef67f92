package jp.enishi.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.LocalGovernmentChange.Body;

/**
 * Imports the official list of changes, 市区町村の廃置分合 of e-Stat, as one downloads it: either a row a
 * code with the reason in words (改正事由), or a row a pair of before and after ({@code from_name},
 * {@code to_name}). Wards and counties are passed over: they are no local governments.
 */
public final class OfficialChanges {

  /** Where the facts of the list come from. */
  public static final String ORIGIN = "e-Stat 市区町村の廃置分合";

  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

  private final List<LocalGovernmentChange> changes;
  private final int passedOver;

  private OfficialChanges(List<LocalGovernmentChange> changes, int passedOver) {
    this.changes = List.copyOf(changes);
    this.passedOver = passedOver;
  }

  /**
   * Reads a downloaded list, in UTF-8 or Shift_JIS.
   *
   * @throws BadChanges naming file and line when it is not such a list
   */
  public static OfficialChanges read(Path file) {
    ChangeFile table = ChangeFile.read(file);
    String date = table.column("廃置分合等施行年月日", "廃置分合等 施行年月日", "施行年月日", "date", "日付");
    String reason = table.column("改正事由", "event", "事由");
    String code = table.column("標準地域コード", "from_code");
    String prefecture = table.column("都道府県", "from_pref");
    if (date == null || reason == null || code == null || prefecture == null) {
      throw table.bad("廃置分合の一覧として読めません。列 標準地域コード、都道府県、廃置分合等施行年月日、改正事由 のある CSV を指定してください。");
    }
    boolean pairs = table.column("from_name") != null && table.column("to_name") != null;
    Map<List<String>, LocalGovernmentChange> found = new LinkedHashMap<>();
    int passedOver = 0;
    for (ChangeFile.Row row : table.rows()) {
      LocalDate on = date(table, row, date);
      List<LocalGovernmentChange> read =
          pairs
              ? pair(row, on).map(List::of).orElse(List.of())
              : ReasonText.changes(on, row.get(prefecture), row.get(reason));
      passedOver += read.isEmpty() ? 1 : 0;
      for (LocalGovernmentChange each : read) {
        found.putIfAbsent(
            List.of(on.toString(), each.before().fullName(), each.after().fullName()), each);
      }
    }
    List<LocalGovernmentChange> inOrder = new ArrayList<>(found.values());
    inOrder.sort(java.util.Comparator.comparing(LocalGovernmentChange::on));
    return new OfficialChanges(inOrder, passedOver);
  }

  /** The changes, the earliest first, each pair of before and after once. */
  public List<LocalGovernmentChange> all() {
    return changes;
  }

  /** How many of them give one that goes on another code, and nothing else. */
  public long ofCodeAlone() {
    return changes.stream().filter(LocalGovernmentChange::isOfCodeAlone).count();
  }

  /** Rows that make neither another local government nor another code: wards, counties. */
  public int passedOver() {
    return passedOver;
  }

  /** As the table that {@link LocalGovernmentChanges#load(Path)} takes. */
  public void write(Appendable out) throws IOException {
    ChangeTable.write(changes, out);
  }

  private static Optional<LocalGovernmentChange> pair(ChangeFile.Row row, LocalDate on) {
    Body before = body(row, "from");
    Body after = cityOfWard(body(row, "to"), row.get("to_code"));
    return ReasonText.event(row.get("event"))
        .filter(event -> ReasonText.isMunicipality(before) && ReasonText.isMunicipality(after))
        .map(event -> new LocalGovernmentChange(on, event, before, after, ORIGIN))
        .filter(ReasonText::matters);
  }

  /** Who was taken in by a ward was taken in by its city. */
  private static Body cityOfWard(Body body, String code) {
    return ReasonText.isWard(body.name())
        ? WardCities.byCode(body.prefecture(), code).orElse(body)
        : body;
  }

  /** A designated city stands in the column of counties. */
  private static Body body(ChangeFile.Row row, String side) {
    return new Body(
        ReasonText.withCheckDigit(row.get(side + "_code")),
        row.get(side + "_pref"),
        row.get(side + "_name").isEmpty()
            ? row.get(side + "_gun_or_designated_city")
            : row.get(side + "_name"));
  }

  private static LocalDate date(ChangeFile table, ChangeFile.Row row, String column) {
    Matcher matcher = DATE.matcher(row.required(column));
    if (!matcher.matches()) {
      throw table.bad(row, "日付「" + row.get(column) + "」を読めません。2014-04-05 のように書いてください。");
    }
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      throw table.bad(row, "日付「" + row.get(column) + "」は暦にありません。");
    }
  }
}
