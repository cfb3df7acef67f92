package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

class BusyDatabaseTests {

  @Test
  void tellsOfAServerThatTakesTheConnectionAndDoesNotAnswer() throws IOException {
    Config impatient =
        Config.builder().withConnectionAcquisitionTimeout(100, TimeUnit.MILLISECONDS).build();
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var driver =
            GraphDatabase.driver(
                "bolt://127.0.0.1:" + silent.getLocalPort(), AuthTokens.none(), impatient);
        var session = driver.session()) {
      Throwable failure = catchThrowable(() -> session.run("RETURN 1").consume());

      assertThat(BusyDatabase.analyze(new RuntimeException(failure)).getDescription())
          .contains("時間内に返りません");
      assertThat(BusyDatabase.analyze(failure).getAction()).contains("混んでいないか");
    }
  }

  @Test
  void tellsOfADatabaseThatGaveUpForTheMoment() {
    assertThat(
            BusyDatabase.analyze(
                new TransientException("Neo.TransientError.General.OutOfMemoryError", "full")))
        .isNotNull();
    assertThat(
            BusyDatabase.analyze(
                new ClientException(
                    "Neo.ClientError.Transaction.TransactionTimedOut", "terminated")))
        .isNotNull();
  }

  @Test
  void leavesOtherFailuresAlone() {
    assertThat(BusyDatabase.analyze(new ClientException("syntax"))).isNull();
    assertThat(BusyDatabase.analyze(new IllegalStateException())).isNull();
  }
}
