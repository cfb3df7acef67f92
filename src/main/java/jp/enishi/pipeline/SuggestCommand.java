package jp.enishi.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.enishi.analysis.suggestion.SuggestionList;
import jp.enishi.analysis.suggestion.SuggestionRequest;
import jp.enishi.analysis.suggestion.Suggestions;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.query.AsOf;
import jp.enishi.query.OrganizationSearch;
import jp.enishi.query.Ref;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/** Partners that an organisation does not have yet. */
@Command(
    name = "suggest",
    description = "まだ提携していない相手の候補を、理由と、当たり外れの検証を付けて示します。",
    synopsisHeading = "使い方: ",
    customSynopsis = {
      "java -jar enishi.jar suggest NAME [--kind 種類]… [--country 国]… [--limit 数] [--json]"
    },
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n")
final class SuggestCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "団体の名前")
  private String name;

  @Option(
      names = "--kind",
      paramLabel = "種類",
      description = "候補の種類（ForeignCity、University、Municipality など）")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--country", paramLabel = "国", description = "候補の国（例 中国）")
  private List<String> countries = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "日付", description = "その日のつながりをもとにします（例 2012-04-01）")
  private LocalDate asOf;

  @Option(names = "--no-roll-up", description = "合併や改称の前後の団体を、それぞれ別に扱います")
  private boolean apart;

  @Option(names = "--year", paramLabel = "年", description = "その年までのつながりだけで後の年のつながりを当てる検証をします")
  private Integer year;

  @Option(names = "--limit", paramLabel = "数", description = "候補の数の上限（既定 10）")
  private int limit = 10;

  @Option(names = "--json", description = "JSON で出力します")
  private boolean json;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit は 1 以上にしてください。");
    }
    try (var context = enishi.start().forReading(enishi.springArguments(spec, settings))) {
      List<String> known = context.getBean(GraphSchema.class).labels();
      kinds.stream()
          .filter(kind -> !known.contains(kind))
          .findFirst()
          .ifPresent(
              kind -> {
                throw new ParameterException(
                    spec.commandLine(),
                    "種類「%s」はありません。次のどれかを指定してください: %s".formatted(kind, String.join("、", known)));
              });
      Ref found = new OrganizationByName(context.getBean(OrganizationSearch.class)).get(name, asOf);
      SuggestionList list =
          context
              .getBean(Suggestions.class)
              .suggest(
                  new SuggestionRequest(
                      found.id(), kinds, countries, new AsOf(asOf, !apart), limit, year, true));
      var out = spec.commandLine().getOut();
      if (json) {
        out.println(context.getBean(JsonMapper.class).writeValueAsString(list));
      } else {
        new SuggestionsOnTerminal(out, spec.commandLine().getErr()).print(list);
      }
      out.flush();
      return 0;
    }
  }
}
