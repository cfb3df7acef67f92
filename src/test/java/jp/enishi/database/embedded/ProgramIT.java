package jp.enishi.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import jp.enishi.EnishiApplication;
import jp.enishi.support.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** The program as it is started and stopped by people. */
class ProgramIT {

  @TempDir Path data;

  @Test
  void stopsWithinTenSecondsAndRefusesASecondProcessUntilThen() throws Exception {
    putSomethingIntoTheGraph();
    try (ChildProcess first = serve("--server.port=0")) {
      first.awaitLine("用意ができました: http://localhost:");

      try (ChildProcess second = serve("--server.port=0")) {
        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.output())
            .contains("エラー: データディレクトリー " + data + " は、別の Enishi が使用中です。")
            .doesNotContain("\tat ");
      }

      Instant asked = Instant.now();
      first.terminate();
      first.awaitExit();
      assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
      assertThat(first.output()).doesNotContain("Exception", "ERROR");
    }
    // The store was closed properly: nothing is left to recover.
    EmbeddedNeo4j.start(EmbeddedNeo4jIT.settings(data, 0)).close();
    assertThat(Files.readString(data.resolve("neo4j/logs/debug.log")))
        .doesNotContain("Recovery required");
  }

  @Test
  void namesAPagePortInUse() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        ChildProcess program = serve("--server.port=" + other.getLocalPort())) {
      assertThat(program.awaitExit()).isEqualTo(1);
      assertThat(program.output())
          .contains("エラー: ポート %d は、別のプログラムが使用中です。".formatted(other.getLocalPort()))
          .doesNotContain("\tat ");
    }
  }

  @Test
  void startsNothingEmbeddedForAnotherServer() throws Exception {
    try (ChildProcess program = serve("--neo4j-uri", "bolt://127.0.0.1:" + freePort())) {
      assertThat(program.awaitExit()).isEqualTo(1);
      assertThat(program.output()).contains("エラー: Neo4j に接続できません").doesNotContain("\tat ");
      assertThat(data).isEmptyDirectory();
    }
  }

  /** An empty one is first filled with the shipped facts, which takes a minute. */
  private void putSomethingIntoTheGraph() {
    try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedNeo4jIT.settings(data, 0));
        Driver driver = EmbeddedNeo4jIT.driver(neo4j)) {
      driver.executableQuery("CREATE (:Document {id: 'd', loaded: 'before'})").execute();
    }
  }

  private ChildProcess serve(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "serve";
    all[1] = "--data";
    all[2] = data.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return ChildProcess.start(EnishiApplication.class, all);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
