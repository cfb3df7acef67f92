package jp.enishi.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.ask.Answer;
import jp.enishi.cypher.CypherAnswer;
import jp.enishi.query.Coverage;
import jp.enishi.query.Inherited;
import jp.enishi.query.PartnerList;
import jp.enishi.query.TieCoverage;

/** Turns answers of every kind into tables to be saved. */
public final class AnswerSheets {

  private AnswerSheets() {}

  /** Of a question in words that was answered. */
  public static Sheet of(Answer answer) {
    Map<String, String> about = about(answer.question());
    about.put("読み取った意味", answer.understoodAs().sentence());
    if (!answer.understoodAs().ignored().isEmpty()) {
      about.put("読み飛ばした語", String.join("、", answer.understoodAs().ignored()));
    }
    about.put("件数", String.valueOf(answer.count()));
    coverage(about, answer.coverage());
    about.put("Cypher", answer.cypher());
    putAll(about, "承継", answer.inherited().stream().map(Inherited::ja));
    about.put("parameters", Values.JSON.writeValueAsString(plain(answer.parameters())));
    return new Sheet(
        answer.question(),
        about,
        answer.answer().columns(),
        answer.answer().rows(),
        answer.sources().stream()
            .map(
                each ->
                    new Sheet.Source(
                        each.row() + 1, each.documentTitle(), each.entry(), each.lines()))
            .toList());
  }

  /** Of a query in Cypher. */
  public static Sheet of(String query, CypherAnswer answer) {
    Map<String, String> about = about(query);
    about.put("件数", String.valueOf(answer.rows().size()));
    if (answer.truncated()) {
      about.put("注意", "上限（" + answer.limit() + " 行）を超えた分は入っていません。");
    }
    return new Sheet("cypher", about, answer.columns(), answer.rows(), List.of());
  }

  /** Of the partners of an organisation; one line an agreement. */
  public static Sheet of(PartnerList partners) {
    String name = partners.standing().organization().name();
    Map<String, String> about = about(name + "の提携先");
    about.put("提携先の数", String.valueOf(partners.page().total()));
    coverage(about, partners.coverage());
    return new Sheet(
        name + "の提携先",
        about,
        PartnerRows.COLUMNS,
        partners.page().items().stream().flatMap(PartnerRows::of).toList(),
        List.of());
  }

  private static Map<String, String> about(String question) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("質問", question);
    about.put("取り出した日", LocalDate.now().toString());
    return about;
  }

  private static void coverage(Map<String, String> about, Coverage coverage) {
    if (coverage != null) {
      about.put("答えの範囲", coverage.note());
      putAll(about, "調べた範囲", coverage.ties().stream().map(TieCoverage::ja));
      putAll(about, "注意", coverage.cautions().stream().map(Coverage.Caution::ja));
      about.put(
          "資料",
          coverage.sources().stream()
              .map(each -> each.title() + (each.asOf() == null ? "" : "（" + each.asOf() + "）"))
              .collect(Collectors.joining("、")));
    }
  }

  private static void putAll(Map<String, String> about, String what, Stream<String> sentences) {
    String all = sentences.collect(Collectors.joining("。"));
    if (!all.isEmpty()) {
      about.put(what, all);
    }
  }

  private static Map<String, Object> plain(Map<String, Object> parameters) {
    Map<String, Object> plain = new LinkedHashMap<>();
    parameters.forEach(
        (name, value) -> plain.put(name, value instanceof LocalDate day ? day.toString() : value));
    return plain;
  }
}
