package jp.enishi.report;

import java.util.List;
import java.util.function.Consumer;
import jp.enishi.report.content.Pack;
import jp.enishi.report.pack.PackWriter;
import jp.enishi.report.write.PackFile;
import jp.enishi.report.write.Rehearsal;
import org.springframework.stereotype.Service;

/** Makes the meeting pack: the content once, in the form that is asked for. */
@Service
public class MeetingPacks {

  /**
   * The queries behind a pack that are slow to plan, in the order in which they are asked, for
   * whoever has time to plan them ahead.
   */
  public static final List<String> QUERIES =
      List.of(
          "analysis/ties",
          "queries/organization/standing",
          "queries/organization/history",
          "queries/anniversary/list",
          "queries/agreement/lines",
          "queries/agreement/citations",
          "queries/issue/list",
          "queries/organization/profile",
          "queries/coverage/of-organization",
          "queries/coverage/surveys",
          "queries/coverage/lineages",
          "queries/organization/ties",
          "queries/organization/co-partners",
          "queries/organization/agreements",
          "queries/anniversary/lapsing",
          "queries/issue/count",
          "analysis/hub-agreements",
          "queries/coverage/scopes");

  private final PackWriter writer;

  MeetingPacks(PackWriter writer) {
    this.writer = writer;
  }

  /**
   * Has the libraries that set this format loaded in a thread of its own, while the caller still
   * does something else.
   */
  public static void prepare(PackFormat format) {
    Thread thread = new Thread(() -> rehearse(format), "rehearsal");
    thread.setDaemon(true);
    thread.start();
  }

  /** Writes a pack that says nothing, so that fonts and libraries of the format are loaded. */
  public static void rehearse(PackFormat format) {
    Rehearsal.of(format);
  }

  /**
   * The whole file.
   *
   * @param progress told of each step as it begins
   * @throws jp.enishi.web.BadParameter when an organisation or a run is not known
   */
  public byte[] make(PackRequest request, PackFormat format, Consumer<PackStep> progress) {
    Pack pack = writer.write(request, progress);
    int steps = PackWriter.steps(request) + 1;
    progress.accept(
        new PackStep(
            steps - 1,
            steps,
            PackStep.SETTING,
            pack.japanese()
                ? format.ending() + " に組んでいます…"
                : "Setting it as " + format.ending() + " …"));
    return PackFile.of(pack, format);
  }
}
