package jp.enishi.pipeline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tables of places: what one brings in oneself. */
@Command(
    name = "gazetteer",
    description = "地名の表を整えます。データベースは使いません。",
    synopsisHeading = "使い方: ",
    customSynopsis = "java -jar enishi.jar gazetteer changes FILE.csv --out TABLE.csv",
    commandListHeading = "%n操作:%n",
    subcommands = GazetteerChangesCommand.class)
final class GazetteerCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "操作を指定してください: " + String.join("、", spec.subcommands().keySet()));
  }
}
