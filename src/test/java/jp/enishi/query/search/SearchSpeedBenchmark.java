package jp.enishi.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How long one search takes among 200,000 organisations, for every way in which a name is found.
 */
class SearchSpeedBenchmark {

  private static final int ORGANIZATIONS = Integer.getInteger("enishi.test.names", 200_000);

  /** Time of the processor, so that a busy machine changes nothing. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  /** Names found at once, parts that half of them hold, slips, words, ends, and nothing at all. */
  private static final List<String> TYPED =
      List.of(
          "川崎",
          "かわさき",
          "kawasaki",
          "川崎市",
          "神奈川県川崎市",
          "市",
          "会",
          "株式会社",
          "商工会議所",
          "商工会議書",
          "kawasakki",
          "札幌氏",
          "沈阳",
          "札幌市役所",
          "川崎 神奈川",
          "Kawasaki City",
          "青年",
          "xyzzyxyzzy",
          "日本国神奈川県川崎市",
          "どこにもない村の名前");

  @Test
  void findsEveryNameWithinTheTimeOfOneKeystroke() {
    EntriesReader reader = new EntriesReader(new NameFolding());
    var rows = GeneratedNames.rows(ORGANIZATIONS);
    long begun = CPU.getCurrentThreadCpuTime();
    rows.forEach(reader::organization);
    NameDirectory directory = new NameDirectory(reader.entries());
    System.out.printf(
        "names folded in %,d ms%n", (CPU.getCurrentThreadCpuTime() - begun) / 1_000_000);
    TypedNames names = new TypedNames();
    NameSearch all = new NameSearch(null, null, null, java.time.LocalDate.of(2026, 1, 1));

    long[] micros = new long[TYPED.size() * 10];
    for (int i = -TYPED.size(); i < micros.length; i++) {
      long start = CPU.getCurrentThreadCpuTime();
      all.in(directory, names.read(TYPED.get((i + TYPED.size()) % TYPED.size())), 0, 20);
      if (i >= 0) {
        micros[i] = (CPU.getCurrentThreadCpuTime() - start) / 1000;
      }
    }
    Arrays.sort(micros);
    long p50 = micros[micros.length / 2];
    long p95 = micros[micros.length * 95 / 100];
    System.out.printf(
        "search among %,d organisations, %,d letters: median %,d us, p95 %,d us, most %,d us%n",
        ORGANIZATIONS, directory.entries().text().length(), p50, p95, micros[micros.length - 1]);

    assertThat(p95).as("p95 in microseconds").isLessThan(100_000);
  }
}
