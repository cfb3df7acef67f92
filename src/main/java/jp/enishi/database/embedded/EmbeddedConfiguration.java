package jp.enishi.database.embedded;

import jp.enishi.database.DatabaseSettings;
import jp.enishi.database.WithoutServer;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the database with the application and tells the driver where it is. The driver is made
 * from the connection details, so it is closed before the database.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutServer.class)
class EmbeddedConfiguration {

  @Bean(destroyMethod = "close")
  EmbeddedNeo4j embeddedNeo4j(
      DatabaseSettings settings, ObjectProvider<AheadOfApplication> started) {
    AheadOfApplication ahead = started.getIfAvailable();
    return ahead == null ? EmbeddedNeo4j.start(settings) : ahead.take();
  }

  @Bean
  Neo4jConnectionDetails embeddedNeo4jConnection(EmbeddedNeo4j neo4j) {
    return new Neo4jConnectionDetails() {
      @Override
      public java.net.URI getUri() {
        return neo4j.uri();
      }

      @Override
      public AuthToken getAuthToken() {
        return AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password());
      }
    };
  }
}
