package jp.enishi.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.enishi.gazetteer.BadChanges;
import jp.enishi.gazetteer.LocalGovernmentChange;
import jp.enishi.gazetteer.OfficialChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The official list of mergers and renames, as downloaded, into the table that a load takes. */
@Command(
    name = "changes",
    description = "e-Stat の「市区町村の廃置分合」の CSV を、読み込める表に変えます。",
    synopsisHeading = "使い方: ",
    customSynopsis = "java -jar enishi.jar gazetteer changes FILE.csv --out TABLE.csv",
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n",
    footer = {"", "できた表は --enishi.gazetteer.changes=TABLE.csv を付けて load や serve で使います。"})
final class GazetteerChangesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE.csv", description = "ダウンロードした CSV（UTF-8 か Shift_JIS）")
  private Path list;

  @Option(names = "--out", required = true, paramLabel = "TABLE.csv", description = "書き出す表")
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    OfficialChanges changes = read();
    try (Writer writer = Files.newBufferedWriter(out)) {
      changes.write(writer);
    } catch (IOException e) {
      throw new CommandFailed(
          out + ": 書き込めません。場所と空き容量、書き込みの権限を確かめてください（" + e.getMessage() + "）。", e);
    }
    LocalGovernmentChange first = changes.all().get(0);
    LocalGovernmentChange last = changes.all().get(changes.all().size() - 1);
    spec.commandLine()
        .getOut()
        .printf(
            "廃置分合 %d件、団体コードだけの変更 %d件（%s から %s）。区や郡など、団体もコードも変わらない %d行は除きました。%n",
            changes.all().size() - changes.ofCodeAlone(),
            changes.ofCodeAlone(),
            first.on(),
            last.on(),
            changes.passedOver());
    spec.commandLine().getErr().println("書き出しました: " + out);
    return 0;
  }

  private OfficialChanges read() {
    try {
      OfficialChanges changes = OfficialChanges.read(list);
      if (changes.all().isEmpty()) {
        throw new CommandFailed(list + ": 廃置分合の行がありません。e-Stat の廃置分合の CSV か確かめてください。");
      }
      return changes;
    } catch (BadChanges e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }
}
