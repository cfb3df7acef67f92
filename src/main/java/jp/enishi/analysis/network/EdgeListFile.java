package jp.enishi.analysis.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an edge list: {@code source target [weight]}, one edge a line, in UTF-8. Columns are parted
 * by tabs where a line has one, else by commas, else by spaces; a value in double quotes may hold
 * any of them. A line with one value is a vertex without edges. Lines that are empty or begin with
 * {@code #} or {@code %} (as in collections of networks such as KONECT) are passed over, as is the
 * rest of a line from a {@code #} that follows a blank.
 *
 * <p>Throws {@link AnalysisRefused} naming file and line for whatever cannot be read.
 */
public final class EdgeListFile {

  private static final Set<List<String>> HEADINGS =
      Set.of(
          List.of("source", "target"),
          List.of("from", "to"),
          List.of("source", "target", "weight"),
          List.of("from", "to", "weight"));

  /** Java also reads "1f" and hexadecimal; an edge list means decimal numbers. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private final Path file;
  private final boolean weighted;
  private final NetworkBuilder network;
  private final CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
  private int line;
  private boolean first = true;

  private EdgeListFile(Path file, boolean directed, boolean weighted) {
    this.file = file;
    this.weighted = weighted;
    this.network = new NetworkBuilder(directed, weighted);
  }

  /**
   * The network of a file.
   *
   * @param weighted whether the third column is read as a weight, which every edge must then have
   */
  public static Network read(Path file, boolean directed, boolean weighted) {
    return new EdgeListFile(file, directed, weighted).read();
  }

  private Network read() {
    if (!Files.isRegularFile(file)) {
      throw new AnalysisRefused(file + " というファイルはありません。辺の一覧のファイルを指定してください。");
    }
    // Byte by byte first, so that the line of a wrong byte is known.
    try (BufferedReader bytes = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      for (String each = bytes.readLine(); each != null; each = bytes.readLine()) {
        line++;
        String text = decoded(each);
        row(line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    } catch (IOException e) {
      throw new AnalysisRefused(file + " を読めません（" + e.getMessage() + "）。");
    }
    Network read = network.build();
    if (read.order() == 0) {
      throw new AnalysisRefused(file + " に辺がありません。1 行に「始点 終点 [重み]」を書いてください。");
    }
    return read;
  }

  private String decoded(String bytes) {
    try {
      return strict.decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1))).toString();
    } catch (CharacterCodingException e) {
      throw refused("UTF-8 でない文字があります。UTF-8 で保存し直してください。");
    }
  }

  private void row(String text) {
    if (text.startsWith("%")) {
      return;
    }
    List<String> values = EdgeListLine.values(text);
    if (values == null) {
      throw refused("引用符（\"）が閉じていません。");
    }
    if (values.isEmpty()) {
      return;
    }
    if (first && HEADINGS.contains(values.stream().map(String::toLowerCase).toList())) {
      first = false;
      return;
    }
    first = false;
    if (values.size() > 3) {
      throw refused("列が %d 個あります。「始点 終点 [重み]」の形で書き、空白を含む名前は \" で囲んでください。".formatted(values.size()));
    }
    if (values.stream().limit(2).anyMatch(String::isEmpty)) {
      throw refused("始点か終点の名前がありません。");
    }
    int source = network.vertex(values.get(0), values.get(0));
    if (values.size() > 1) {
      double weight = weight(values);
      network.edge(source, network.vertex(values.get(1), values.get(1)), weight);
    }
  }

  private double weight(List<String> values) {
    if (values.size() < 3 || values.get(2).isEmpty()) {
      if (weighted) {
        throw refused("重みがありません。3 列目に 0 より大きい数を書くか、--weighted を外してください。");
      }
      return 1;
    }
    double weight = number(values.get(2));
    if (weighted && (!(weight > 0) || Double.isInfinite(weight))) {
      throw refused("重み「%s」は使えません。0 より大きい数にしてください。".formatted(values.get(2)));
    }
    return weighted ? weight : 1;
  }

  private double number(String text) {
    if (NUMBER.matcher(text).matches()) {
      return Double.parseDouble(text);
    }
    String hint = line == 1 ? "見出しの行なら # を付けてください。" : "空白を含む名前は \" で囲んでください。";
    throw refused("3 列目の「%s」は数ではありません。%s".formatted(text, hint));
  }

  private AnalysisRefused refused(String why) {
    return new AnalysisRefused("%s: %d 行目: %s".formatted(file, line, why));
  }
}
