package jp.enishi.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds when no other Neo4j is named by {@code spring.neo4j.uri}. */
public final class WithoutServer implements Condition {

  static final String SERVER = "spring.neo4j.uri";

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return !StringUtils.hasText(context.getEnvironment().getProperty(SERVER));
  }
}
