package jp.enishi.query;

import java.util.List;
import java.util.Map;
import jp.enishi.web.Spoken;

/**
 * What a data-quality rule found; no rows means healthy.
 *
 * @param name of its file in {@code cypher/checks}
 * @param severity error, warning or note
 * @param owner who sets it right: 資料担当 (whoever keeps {@code import/}), 開発者, 発行元
 * @param title in Japanese
 * @param asks the question, in English
 * @param advice what to do, in Japanese
 * @param count all rows found
 * @param rows the first of them
 */
public record CheckResult(
    String name,
    String severity,
    @Spoken String owner,
    String title,
    String asks,
    @Spoken String advice,
    List<String> columns,
    long count,
    List<Map<String, Object>> rows) {

  /** Whether the graph must not be trusted before it is set right. */
  public boolean isFailed() {
    return count > 0 && severity.equals("error");
  }
}
