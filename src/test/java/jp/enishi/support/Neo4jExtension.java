package jp.enishi.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

/** Empties the graph before each class and hands out the driver. */
class Neo4jExtension implements BeforeAllCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    TestNeo4j.of(context.getRequiredTestClass()).empty();
  }

  /** Spring resolves what it is asked to autowire; the rest is answered here. */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Driver.class
        && java.util.Arrays.stream(parameter.getParameter().getAnnotations())
            .noneMatch(each -> each.annotationType().getSimpleName().equals("Autowired"));
  }

  @Override
  public Driver resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return TestNeo4j.of(context.getRequiredTestClass()).driver();
  }
}
