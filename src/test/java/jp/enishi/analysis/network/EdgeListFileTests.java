package jp.enishi.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdgeListFileTests {

  @TempDir Path folder;

  @Test
  void readsTabsCommasAndSpacesAndPassesOverCommentsAndEmptyLines() throws IOException {
    Network network =
        read("# ties\n% sym\n\na\tb\nb,c\nc   d # as of 2024\n  # another\n", false, false);

    assertThat(edges(network)).containsExactly("a-b:1.0", "b-c:1.0", "c-d:1.0");
  }

  @Test
  void readsFilesOfWindowsWithByteOrderMark() throws IOException {
    Network network = read("\uFEFFa b\r\nb c\r\n", false, false);

    assertThat(edges(network)).containsExactly("a-b:1.0", "b-c:1.0");
  }

  @Test
  void keepsNamesWithBlanksBetweenTabsOrInQuotes() throws IOException {
    Network network =
        read("New York\tSan José\n\"New York\" \"São \"\"Paulo\"\"\"\n", false, false);

    assertThat(edges(network))
        .containsExactly("New York-San José:1.0", "New York-São \"Paulo\":1.0");
  }

  @Test
  void makesOneEdgeOfSeveral() throws IOException {
    String file = "a b 1\nb a 2\na b 4\n";

    assertThat(edges(read(file, false, true))).containsExactly("a-b:7.0");
    assertThat(edges(read(file, false, false))).containsExactly("a-b:1.0");
    assertThat(edges(read(file, true, true))).containsExactly("a-b:5.0", "b-a:2.0");
  }

  @Test
  void keepsLoopsAndVerticesWithoutEdges() throws IOException {
    Network network = read("a a 3\nalone\n", false, true);

    assertThat(edges(network)).containsExactly("a-a:3.0");
    assertThat(network.order()).isEqualTo(2);
  }

  @Test
  void passesOverAHeading() throws IOException {
    assertThat(edges(read("source,target,weight\na,b,2\n", false, true)))
        .containsExactly("a-b:2.0");
  }

  @Test
  void namesFileAndLineOfWhatCannotBeRead() {
    refused("a b 1\n\na b\n", "3 行目: 重みがありません");
    refused("a b 0\n", "1 行目: 重み「0」");
    refused("a b -2\n", "1 行目: 重み「-2」");
    refused("a b x\n", "1 行目: 3 列目の「x」は数ではありません");
    refused("a b NaN\n", "1 行目: 3 列目の「NaN」");
    refused("a b 1e999\n", "1 行目: 重み「1e999」");
    refused("a b 1 2\n", "1 行目: 列が 4 個");
    refused("\tb\t1\n", "1 行目: 始点か終点");
    refused("a \"b\n", "1 行目: 引用符");
    refused("# nothing\n", "辺がありません");
  }

  @Test
  void namesAFileThatIsNotThereOrNotUtf8() throws IOException {
    assertThatThrownBy(() -> EdgeListFile.read(folder.resolve("none"), false, false))
        .isInstanceOf(AnalysisRefused.class)
        .hasMessageContaining("というファイルはありません");
    Path file = folder.resolve("sjis.txt");
    Files.writeString(file, "a,b\n川崎市,瀋陽市\n", Charset.forName("Shift_JIS"));
    assertThatThrownBy(() -> EdgeListFile.read(file, false, false))
        .isInstanceOf(AnalysisRefused.class)
        .hasMessageContaining("sjis.txt: 2 行目: UTF-8");
  }

  private void refused(String text, String message) {
    assertThatThrownBy(() -> read(text, false, true))
        .isInstanceOf(AnalysisRefused.class)
        .hasMessageContaining("edges.txt")
        .hasMessageContaining(message);
  }

  private Network read(String text, boolean directed, boolean weighted) throws IOException {
    Path file = folder.resolve("edges.txt");
    Files.writeString(file, text);
    return EdgeListFile.read(file, directed, weighted);
  }

  private static String[] edges(Network network) {
    return IntStream.range(0, network.size())
        .mapToObj(
            e ->
                network.id(network.source(e))
                    + "-"
                    + network.id(network.target(e))
                    + ":"
                    + network.weight(e))
        .toArray(String[]::new);
  }
}
