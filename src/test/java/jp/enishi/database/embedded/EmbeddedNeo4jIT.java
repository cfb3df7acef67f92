package jp.enishi.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.enishi.database.DatabaseSettings;
import jp.enishi.database.DatabaseStartFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.util.unit.DataSize;

class EmbeddedNeo4jIT {

  @TempDir Path data;

  @Test
  void listensOnLoopbackOnly() throws IOException {
    try (EmbeddedNeo4j neo4j = start(0)) {
      assertThat(neo4j.uri().getHost()).isEqualTo("127.0.0.1");
      assertThat(data.resolve("bolt")).hasContent(neo4j.uri() + "\n");
      for (InetAddress outside : addressesOtherThanLoopback()) {
        assertThatThrownBy(() -> connect(outside, neo4j.uri().getPort()))
            .as(outside.toString())
            .isInstanceOf(ConnectException.class);
      }
    }
  }

  @Test
  void letsInTheGeneratedPasswordOnly() {
    try (EmbeddedNeo4j neo4j = start(0)) {
      assertThat(one(neo4j, AuthTokens.basic("neo4j", neo4j.password()))).isEqualTo(1);
      for (AuthToken wrong :
          List.of(
              AuthTokens.none(),
              AuthTokens.basic("neo4j", "neo4j"),
              AuthTokens.basic("neo4j", neo4j.password() + "x"))) {
        assertThatThrownBy(() -> one(neo4j, wrong))
            .isInstanceOfAny(AuthenticationException.class, ClientException.class);
      }
    }
  }

  @Test
  void keepsDataAndPasswordOverARestart() {
    String password;
    try (EmbeddedNeo4j neo4j = start(0);
        Driver driver = driver(neo4j)) {
      driver.executableQuery("CREATE (:Kept)").execute();
      password = neo4j.password();
    }
    try (EmbeddedNeo4j neo4j = start(0)) {
      assertThat(neo4j.password()).isEqualTo(password);
      assertThat(count(neo4j, "Kept")).isEqualTo(1);
    }
  }

  @Test
  void makesANewPasswordWhenTheFileIsLost() throws IOException {
    String lost;
    try (EmbeddedNeo4j neo4j = start(0)) {
      lost = neo4j.password();
    }
    Files.delete(data.resolve("password"));

    try (EmbeddedNeo4j neo4j = start(0)) {
      assertThat(neo4j.password()).isNotEqualTo(lost);
      assertThat(one(neo4j, AuthTokens.basic("neo4j", neo4j.password()))).isEqualTo(1);
    }
  }

  @Test
  void letsNoQueryFetchFilesOrAddresses() throws IOException {
    Path secret = Files.writeString(data.resolve("secret.csv"), "a,b\n");
    Path nested = data.resolve("nested");
    try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings(nested, 0));
        Driver driver = driver(neo4j)) {
      for (String address : List.of(secret.toUri().toString(), "http://127.0.0.1:9/a.csv")) {
        assertThatThrownBy(
                () ->
                    driver
                        .executableQuery("LOAD CSV FROM '" + address + "' AS row RETURN row")
                        .execute())
            .isInstanceOf(Neo4jException.class);
      }
    }
  }

  @Test
  void namesABoltPortInUse() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(() -> start(other.getLocalPort()))
          .isInstanceOf(DatabaseStartFailed.class)
          .hasMessageContaining("127.0.0.1:" + other.getLocalPort())
          .hasMessageContaining("使用中");
    }
    start(0).close();
  }

  /** Also seen by hand with stores that Neo4j 4.4.42 and 2025.10.1 had made. */
  @Test
  void refusesAStoreOfAnotherVersionOfNeo4j() throws IOException {
    start(0).close();
    Path store = data.resolve("neo4j/data/databases/neo4j/neostore");
    byte[] bytes = Files.readAllBytes(store);
    String format = "aligned";
    int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(format);
    bytes[name + format.length() + 1] = 9; // The major version of the format.
    Files.write(store, bytes);

    assertThatThrownBy(() -> start(0))
        .isInstanceOf(DatabaseStartFailed.class)
        .hasMessageContaining(data.toString())
        .hasMessageContaining("別の版の Neo4j");
  }

  private EmbeddedNeo4j start(int boltPort) {
    return EmbeddedNeo4j.start(settings(data, boltPort));
  }

  static DatabaseSettings settings(Path directory, int boltPort) {
    return new DatabaseSettings(directory, boltPort, DataSize.ofMegabytes(16));
  }

  static Driver driver(EmbeddedNeo4j neo4j) {
    return GraphDatabase.driver(neo4j.uri(), AuthTokens.basic("neo4j", neo4j.password()));
  }

  private static int one(EmbeddedNeo4j neo4j, AuthToken token) {
    try (Driver driver = GraphDatabase.driver(neo4j.uri(), token)) {
      return driver.executableQuery("RETURN 1 AS n").execute().records().get(0).get("n").asInt();
    }
  }

  private static long count(EmbeddedNeo4j neo4j, String label) {
    try (Driver driver = driver(neo4j)) {
      return driver
          .executableQuery("MATCH (n:" + label + ") RETURN count(n) AS n")
          .execute()
          .records()
          .get(0)
          .get("n")
          .asLong();
    }
  }

  private static List<InetAddress> addressesOtherThanLoopback() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress())
        .toList();
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2000);
    }
  }
}
