package jp.enishi.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Settings of the module, and what happens when there is no database at all. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

  /** Without it the driver would try localhost:7687 and fail only when first used. */
  @Bean
  @Conditional(WithoutServer.class)
  @ConditionalOnMissingClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
  Neo4jConnectionDetails noDatabase() {
    throw new DatabaseStartFailed(
        "接続先のデータベースが指定されていません。この Enishi には内蔵の Neo4j が入っていません。",
        "--neo4j-uri=bolt://… または環境変数 SPRING_NEO4J_URI で Neo4j を指定してください。");
  }
}
