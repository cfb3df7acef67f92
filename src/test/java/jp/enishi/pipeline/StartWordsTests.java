package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.web.server.PortInUseException;

/** What is said when the start fails for a reason outside the program. */
class StartWordsTests {

  @Test
  void namesThePortInUseAndAnother() {
    var words = new PortInUseAnalyzer().analyze(new RuntimeException(new PortInUseException(8080)));

    assertThat(words.getDescription()).contains("8080", "使用中");
    assertThat(words.getAction()).contains("--server.port=8081");
  }

  @Test
  void saysThatAServerDoesNotAnswer() {
    var failure = new RuntimeException(new ServiceUnavailableException("no host db.example"));
    var words = new Neo4jServerAnalyzer().analyze(failure);

    assertThat(words.getDescription()).contains("接続できません", "db.example");
    assertThat(words.getAction()).contains("--neo4j-uri");
  }

  @Test
  void saysWhereThePasswordComesFrom() {
    var words =
        new Neo4jServerAnalyzer()
            .analyze(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no"));

    assertThat(words.getDescription()).contains("ログイン");
    assertThat(words.getAction()).contains("SPRING_NEO4J_AUTHENTICATION_PASSWORD");
  }

  @Test
  void thinksOfTheDiskWhenTheDatabaseFailsInside() {
    var words =
        new Neo4jServerAnalyzer()
            .analyze(
                new DatabaseException(
                    "Neo.DatabaseError.Transaction.TransactionCommitFailed", "Could not append"));

    assertThat(words.getDescription()).contains("Could not append");
    assertThat(words.getAction()).contains("ディスクの空き");
  }

  @Test
  void leavesMistakesOfOurOwnAlone() {
    assertThat(new Neo4jServerAnalyzer().analyze(new ClientException("syntax"))).isNull();
  }
}
