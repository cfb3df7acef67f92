package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.enishi.ask.Answer;
import jp.enishi.cypher.GraphSchema;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints an answer: rows to the results, how it was understood and what else to know to the
 * messages.
 */
final class AnswerInWords {

  private final PrintWriter results;
  private final PrintWriter messages;
  private final boolean json;
  private final GraphSchema schema = new GraphSchema();

  AnswerInWords(PrintWriter results, PrintWriter messages, boolean json) {
    this.results = results;
    this.messages = messages;
    this.json = json;
  }

  /** Whether there was an answer. */
  boolean print(Answer answer) {
    if (json) {
      results.println(JsonMapper.builder().build().writeValueAsString(answer));
    } else if (answer.refused() != null) {
      refused(answer.refused());
    } else {
      answered(answer);
    }
    results.flush();
    messages.flush();
    return answer.refused() == null;
  }

  private void refused(Answer.Refused refused) {
    messages.println(refused.reason());
    if (!refused.choices().isEmpty()) {
      messages.println("次のように聞けます:");
      refused.choices().forEach(each -> messages.println("  " + each.q()));
    }
  }

  private void answered(Answer answer) {
    messages.println(answer.understoodAs().sentence());
    if (!answer.understoodAs().ignored().isEmpty()) {
      messages.println("読み飛ばした語: " + String.join("、", answer.understoodAs().ignored()));
    }
    List<Integer> shown =
        IntStream.range(0, answer.answer().columns().size())
            .filter(i -> !isForMachines(answer.answer(), i))
            .boxed()
            .toList();
    results.println(
        shown.stream().map(answer.answer().columns()::get).collect(Collectors.joining("\t")));
    for (List<Object> row : answer.answer().rows()) {
      results.println(
          shown.stream()
              .map(i -> written(inWords(answer.answer().columns().get(i), row.get(i))))
              .collect(Collectors.joining("\t")));
    }
    messages.println("%,d 行".formatted(answer.count()));
    answer.coverage().cautions().forEach(each -> messages.println("注意: " + each.ja()));
    answer.inherited().forEach(each -> messages.println("承継: " + each.ja()));
    if (answer.count() == 0) {
      LookedInto.print(answer.coverage(), messages);
    }
  }

  /** Ids are for links and for JSON. */
  private static boolean isForMachines(Answer.Table table, int column) {
    String name = table.columns().get(column);
    boolean ids = table.rows().stream().anyMatch(row -> row.get(column) instanceof Collection<?>);
    return name.equals("id") || name.equals("根拠") || name.equals("協定") && ids;
  }

  /** A kind of organisation is a label in the graph; a reader is told its word. */
  private Object inWords(String column, Object value) {
    return schema.organizations().stream()
        .filter(each -> each.label().equals(value))
        .findFirst()
        .<Object>map(
            each ->
                switch (column) {
                  case "種別" -> each.ja();
                  case "kind" -> each.en();
                  default -> value;
                })
        .orElse(value);
  }

  private static String written(Object value) {
    if (value instanceof Collection<?> all) {
      return all.stream().map(AnswerInWords::written).collect(Collectors.joining("、"));
    }
    return value == null ? "" : String.valueOf(value);
  }
}
