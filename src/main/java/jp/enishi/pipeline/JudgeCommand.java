package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.enishi.issue.LedgerRefused;
import jp.enishi.resolution.Review;
import jp.enishi.resolution.ReviewCase;
import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.match.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** What is open about identity, and a person's word on it. */
@Command(
    name = "judge",
    description =
        "同じ団体かもしれない組を一覧にします。ID を一つ指定すると、その団体が載っている所を一覧にします。二つの ID と判定を指定すると記録し、グラフに反映します。",
    synopsisHeading = "使い方: ",
    customSynopsis = {
      "java -jar enishi.jar judge",
      "       java -jar enishi.jar judge ID",
      "       java -jar enishi.jar judge LEFT RIGHT same|different|unsure --by 名前 --reason 理由"
    },
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n",
    footer = {
      "",
      "記録は消えません。unsure と判定すると、前の判定を取り消します。",
      "規則がまとめたものを分けるには、judge ID で出る所（ID@文書:項目）を LEFT に、ID を RIGHT にして different と判定します。"
    })
final class JudgeCommand implements Callable<Integer> {

  @Parameters(index = "0", arity = "0..1", paramLabel = "LEFT", description = "団体の ID、または載っている所")
  private String left;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RIGHT",
      description = "もう一つの団体の ID、または載っている所")
  private String right;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VERDICT",
      description = "same（同じ）、different（別）、unsure（取り消し）")
  private String verdict;

  @Option(names = "--by", paramLabel = "名前", description = "判定する人の名前")
  private String by;

  @Option(names = "--reason", paramLabel = "理由", description = "判定の理由")
  private String reason;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    String[] arguments = enishi.springArguments(spec, settings);
    boolean judging = right != null || verdict != null || by != null || reason != null;
    Verdict said = judging ? verdict() : null;
    try (var context = enishi.start().forWork(arguments)) {
      Review review = context.getBean(Review.class);
      PrintWriter results = spec.commandLine().getOut();
      if (said == null && left != null) {
        places(review, results);
      } else if (said == null) {
        list(review, results);
      } else {
        spec.commandLine().getErr().println("判定を記録し、グラフに反映しています…");
        Judgement judgement = review.judge(left, right, said, by, reason);
        results.println(
            String.join(
                "\t", judgement.left(), judgement.right(), judgement.verdict().code(), "記録しました"));
      }
      return 0;
    } catch (LedgerRefused e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }

  private Verdict verdict() {
    if (left == null || right == null || verdict == null || by == null || reason == null) {
      throw new ParameterException(
          spec.commandLine(), "判定には LEFT RIGHT VERDICT と --by 名前、--reason 理由 が必要です。");
    }
    return Verdict.of(verdict)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "「" + verdict + "」は same、different、unsure のどれでもありません。"));
  }

  private void places(Review review, PrintWriter results) {
    results.println("place\tprinted");
    review
        .places(left)
        .forEach(each -> results.println(String.join("\t", each.place(), each.printed())));
  }

  private static void list(Review review, PrintWriter results) {
    results.println("left\tright\tverdict\tscore\treason");
    for (ReviewCase each : review.queue()) {
      results.println(
          String.join(
              "\t",
              each.left().id(),
              each.right().id(),
              each.judgement().verdict().code(),
              "%.3f".formatted(each.judgement().score()),
              each.judgement().reason()));
    }
  }
}
