package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows of a list that says of itself that some of them rest on no agreement. */
final class ProjectRows {

  private static final Pattern SAID =
      Pattern.compile("協定(?:等|など)?に(?:よらない|基づかない)(?:事業|取組|取り組み|連携)");
  private static final Pattern AGREEMENT = Pattern.compile("協定|覚書|宣言|合意|同意|提携|議定|盟約|契約|申合|協約");

  private ProjectRows() {}

  /** Marks the rows whose titles name no agreement as projects, where the list says so. */
  static void mark(Lines lines, List<ListRecord> records) {
    boolean said =
        IntStream.rangeClosed(1, Math.min(lines.count(), 60))
            .mapToObj(lines::text)
            .anyMatch(each -> each.length() <= 200 && SAID.matcher(each).find());
    if (said) {
      records.stream()
          .filter(
              each -> each.has(Column.TITLE) && !AGREEMENT.matcher(each.get(Column.TITLE)).find())
          .forEach(each -> each.carry(Column.KIND, "事業"));
    }
  }
}
