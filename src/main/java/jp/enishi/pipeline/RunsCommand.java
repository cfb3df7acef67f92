package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.enishi.analysis.comparison.Movements;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.run.Repetition;
import jp.enishi.analysis.run.Run;
import jp.enishi.analysis.run.Runs;
import jp.enishi.web.NotFound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/** Analyses that {@code analyse … --keep} kept. */
@Command(
    name = "runs",
    description = "保存した分析（analyse … --keep）を扱います。",
    synopsisHeading = "使い方: ",
    customSynopsis = {
      "java -jar enishi.jar runs [--json]",
      "       java -jar enishi.jar runs show|repeat|delete ID [--as-of 日付] [--json]",
      "       java -jar enishi.jar runs compare ID ID [--json]"
    },
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n",
    footer = {"", "repeat は、もう一度計算して保存した結果と一桁も違わないか確かめます。違えば終了コードは 1 です。"})
final class RunsCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "操作",
      description = "show（表示）、repeat（再計算）、compare（比較）、delete（削除）。省くと一覧")
  private String verb;

  @Parameters(index = "1..*", paramLabel = "ID", description = "分析の ID")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "日付",
      description = "repeat を、その日の時点で計算します（一年後の順位と比べるときなど）")
  private LocalDate asOf;

  @Option(names = "--json", description = "JSON で出力します")
  private boolean json;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    int wanted =
        switch (verb == null ? "list" : verb) {
          case "list" -> 0;
          case "show", "repeat", "delete" -> 1;
          case "compare" -> 2;
          default -> throw usage("「" + verb + "」という操作はありません。show、repeat、compare、delete のどれかです。");
        };
    if (asOf != null && !"repeat".equals(verb)) {
      throw usage("--as-of は repeat と一緒に使います。");
    }
    if (ids.size() != wanted) {
      throw usage("分析の ID を " + wanted + " 個指定してください。一覧は runs で見られます。");
    }
    try (var context = enishi.start().forReading(enishi.springArguments(spec, settings))) {
      return done(context.getBean(Runs.class), context.getBean(JsonMapper.class));
    } catch (NotFound | AnalysisRefused e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }

  private int done(Runs runs, JsonMapper mapper) {
    switch (verb == null ? "list" : verb) {
      case "show" -> {
        Run run = runs.get(ids.get(0));
        if (json) {
          print(mapper.writeValueAsString(run));
        } else {
          new ScoresOnTerminal(out(), spec.commandLine().getErr(), false)
              .print(run.result(), mapper);
        }
      }
      case "repeat" -> {
        Repetition again = runs.repeat(ids.get(0), asOf);
        print(json ? mapper.writeValueAsString(again) : again.ja());
        if (!json && !again.same()) {
          why(again);
          table(again.movements());
        }
        return again.same() || asOf != null ? 0 : 1;
      }
      case "compare" -> {
        Movements moved = runs.compare(ids.get(0), ids.get(1));
        if (json) {
          print(mapper.writeValueAsString(moved));
        } else {
          table(moved);
        }
      }
      case "delete" -> {
        runs.delete(ids.get(0));
        print(ids.get(0) + " を削除しました。");
      }
      default -> list(runs.list(), mapper);
    }
    return 0;
  }

  private void list(List<Run.Line> lines, JsonMapper mapper) {
    if (json) {
      print(mapper.writeValueAsString(lines));
      return;
    }
    print("id\t日時\t指標\t事実\t目的");
    for (Run.Line each : lines) {
      print(
          String.join(
              "\t",
              each.id(),
              each.at(),
              each.of().name().ja(),
              each.sameFacts() ? "今と同じ" : "今と違う",
              each.note() == null ? "" : each.note()));
    }
  }

  private void why(Repetition again) {
    if (again.documents() != null) {
      titles("加わった資料: ", again.documents().added());
      titles("なくなった資料: ", again.documents().gone());
    }
    if (again.agreements() != null) {
      print(
          "二つの時点の間に結ばれた協定 %,d件、終わった協定 %,d件"
              .formatted(again.agreements().signed(), again.agreements().ended()));
    }
  }

  private void titles(String words, List<String> titles) {
    if (!titles.isEmpty()) {
      print(words + String.join("／", titles));
    }
  }

  private void table(Movements moved) {
    print("前の順位\t後の順位\t前の値\t後の値\t名前\tid");
    for (Movements.Moved each : moved.items()) {
      print(
          String.join(
              "\t",
              each.before() == null ? "" : String.valueOf(each.before().rank()),
              each.after() == null ? "" : String.valueOf(each.after().rank()),
              each.before() == null ? "" : String.valueOf(each.before().score()),
              each.after() == null ? "" : String.valueOf(each.after().score()),
              each.name(),
              each.id()));
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private void print(String line) {
    out().println(line);
    out().flush();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
