package jp.enishi.report;

import java.util.function.Consumer;
import jp.enishi.report.content.Pack;
import jp.enishi.report.pack.PackWriter;
import jp.enishi.report.write.PackFile;
import org.springframework.stereotype.Service;

/** Makes the meeting pack: the content once, in the form that is asked for. */
@Service
public class MeetingPacks {

  private final PackWriter writer;

  MeetingPacks(PackWriter writer) {
    this.writer = writer;
  }

  /**
   * The whole file.
   *
   * @param progress told what is being done, in the language of the pack
   * @throws jp.enishi.web.BadParameter when an organisation or a run is not known
   */
  public byte[] make(PackRequest request, PackFormat format, Consumer<String> progress) {
    Pack pack = writer.write(request, progress);
    progress.accept(
        pack.japanese()
            ? format.ending() + " に組んでいます…"
            : "Setting it as " + format.ending() + " …");
    return PackFile.of(pack, format);
  }
}
