package jp.enishi.support;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Connects the Spring context of a test marked {@link NeedsNeo4j} to the Neo4j of the run. */
class Neo4jContextCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return AnnotatedElementUtils.hasAnnotation(testClass, NeedsNeo4j.class)
        ? new Connect(TestNeo4j.nameFor(testClass))
        : null;
  }

  /** Equal for all classes of one Neo4j, so that they share one cached context. */
  private record Connect(String name) implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration merged) {
      Neo4jServer server = TestNeo4j.named(name).server();
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "neo4jForTests",
                  Map.of(
                      "spring.neo4j.uri", server.uri(),
                      "spring.neo4j.authentication.username", server.user(),
                      "spring.neo4j.authentication.password", server.password(),
                      // Nothing that a test keeps stands beside a developer's own data.
                      "enishi.analysis.runs", "target/test-runs")));
    }
  }
}
