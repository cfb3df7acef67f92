package jp.enishi.extraction.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.enishi.extraction.Extraction;
import jp.enishi.source.SourceRegister;

/**
 * How long a list of 10 MB takes, every second line of it one that no rule reads. Run by hand; the
 * command and the measured figure are in src/docs/lists.md.
 */
public final class LargeListBenchmark {

  static final int AGREEMENTS = 50_000;

  private LargeListBenchmark() {}

  /**
   * Prints the size of the list, the number of agreements read, and the seconds by the clock.
   *
   * @param arguments none
   * @throws IOException when the temporary file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("enishi-list");
    Path list = list(folder);
    Extraction extraction = new Extraction(SourceRegister.shipped());
    long start = System.nanoTime();
    int agreements = extraction.read(list).agreements().size();
    System.out.printf(
        "%,d bytes, %,d agreements, %.1f s%n",
        Files.size(list), agreements, (System.nanoTime() - start) / 1e9);
    Files.delete(list);
    Files.delete(folder);
  }

  /** Writes the list into the folder. */
  static Path list(Path folder) throws IOException {
    StringBuilder text = new StringBuilder("No.\t協定名\t締結先\t締結日\n");
    for (int i = 1; i <= AGREEMENTS; i++) {
      text.append(i)
          .append("\t第")
          .append(i)
          .append("号の地域づくりに関する包括連携協定\t株式会社商店")
          .append(i)
          .append("、国立大学法人第")
          .append(i)
          .append("大学\t平成20年4月1日\n")
          .append("この行はどの規則でも読まれない説明の文です。\n");
    }
    return Files.writeString(folder.resolve("large.txt"), text);
  }
}
