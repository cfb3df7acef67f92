package jp.enishi.pipeline;

import java.nio.file.Path;
import jp.enishi.analysis.network.EdgeListFile;
import jp.enishi.analysis.network.Network;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of a network that stands in a file, for which no database is needed. */
final class EdgesOfFile {

  @Option(names = "--edges", paramLabel = "FILE", description = "グラフの代わりに使う、辺の一覧のファイル。データベースは使いません")
  private Path edges;

  @Option(names = "--directed", description = "辺に向きがあるものとします（--edges と）")
  private boolean directed;

  @Option(names = "--weighted", description = "重みを使います。--edges では 3 列目、グラフではつながりの強さ")
  private boolean weighted;

  boolean given() {
    return edges != null;
  }

  boolean directed() {
    return directed;
  }

  boolean weighted() {
    return weighted;
  }

  Network read() {
    return EdgeListFile.read(edges, directed, weighted);
  }

  /** Ends the command where what belongs to the graph was asked of a file. */
  static void refuse(boolean graphOnly, String options, CommandSpec spec) {
    if (graphOnly) {
      throw new ParameterException(
          spec.commandLine(), options + "などは --edges と一緒には使えません。グラフを見るときは --edges を外してください。");
    }
  }

  /** Ends the command where what belongs to a file was asked of the graph. */
  static void needed(boolean fileOnly, String options, CommandSpec spec) {
    if (fileOnly) {
      throw new ParameterException(
          spec.commandLine(), "グラフのネットワークには向きがありません。" + options + " は --edges と一緒に使ってください。");
    }
  }
}
