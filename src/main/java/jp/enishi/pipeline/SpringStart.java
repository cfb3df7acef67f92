package jp.enishi.pipeline;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application for the verbs that need the database. */
final class SpringStart {

  /** What Spring loads ahead in a thread of its own; it looks for a system property. */
  private static final String PREPARATION = "spring.backgroundpreinitializer.ignore";

  /**
   * What no command line needs: Bean Validation; repositories and a look at the health of the
   * database, which are made at once and wait for it.
   */
  private static final String UNUSED =
      "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration,"
          + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration,"
          + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration,"
          + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration,"
          + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration,"
          + "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration";

  /** A verb that works does so with the database, which takes as long to start as Spring. */
  private static final String DATABASE_AHEAD = "enishi.database.ahead";

  private final Class<?> application;

  SpringStart(Class<?> application) {
    this.application = application;
  }

  /** For a verb that does its work and ends; no port is opened for HTTP. */
  ConfigurableApplicationContext forWork(String... arguments) {
    // It would load classes that no command line needs.
    System.setProperty(PREPARATION, "true");
    SpringApplication spring = new SpringApplication(application);
    spring.setDefaultProperties(
        Map.of("spring.autoconfigure.exclude", UNUSED, DATABASE_AHEAD, true));
    spring.setWebApplicationType(WebApplicationType.NONE);
    spring.setLazyInitialization(true);
    return run(spring, arguments);
  }

  /** As {@link #forWork}, and an empty graph is filled with the shipped facts first. */
  ConfigurableApplicationContext forReading(String... arguments) {
    return forReading(context -> {}, arguments);
  }

  /**
   * The same.
   *
   * @param meanwhile what can be done while the database starts, and before facts are loaded
   */
  ConfigurableApplicationContext forReading(
      Consumer<ConfigurableApplicationContext> meanwhile, String... arguments) {
    ConfigurableApplicationContext context = forWork(arguments);
    try {
      meanwhile.accept(context);
      context.getBean(ShippedFacts.class).loadWhenEmpty();
      return context;
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  /** With the page; facts are loaded before the port answers. */
  ConfigurableApplicationContext forServing(String... arguments) {
    SpringApplication spring = new SpringApplication(application);
    spring.addInitializers(
        context ->
            ((org.springframework.context.support.GenericApplicationContext) context)
                .registerBean(LoadBeforeServing.class));
    return run(spring, arguments);
  }

  private static ConfigurableApplicationContext run(SpringApplication spring, String... arguments) {
    try {
      return spring.run(arguments);
    } catch (RuntimeException e) {
      throw new StartFailed(e);
    }
  }
}
