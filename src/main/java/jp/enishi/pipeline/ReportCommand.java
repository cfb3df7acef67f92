package jp.enishi.pipeline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Documents to lay on a table. */
@Command(
    name = "report",
    description = "会議に出す報告書を作ります。",
    synopsisHeading = "使い方: ",
    customSynopsis = "java -jar enishi.jar report centrality --out FILE.(docx|pdf|xlsx|html)",
    commandListHeading = "%n報告書:%n",
    subcommands = ReportCentralityCommand.class)
final class ReportCommand implements Callable<Integer> {

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "作る報告書を指定してください: " + String.join("、", spec.subcommands().keySet()));
  }

  EnishiCommand enishi() {
    return enishi;
  }
}
