package jp.enishi.pipeline;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application for the verbs that need the database. */
final class SpringStart {

  /** What Spring loads ahead in a thread of its own; it looks for a system property. */
  private static final String PREPARATION = "spring.backgroundpreinitializer.ignore";

  private static final String VALIDATION =
      "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration";

  private final Class<?> application;

  SpringStart(Class<?> application) {
    this.application = application;
  }

  /** For a verb that does its work and ends; no port is opened for HTTP. */
  ConfigurableApplicationContext forWork(String... arguments) {
    // Both would load classes that no command line needs, Bean Validation above all.
    System.setProperty(PREPARATION, "true");
    SpringApplication spring = new SpringApplication(application);
    spring.setDefaultProperties(Map.of("spring.autoconfigure.exclude", VALIDATION));
    spring.setWebApplicationType(WebApplicationType.NONE);
    spring.setLazyInitialization(true);
    return run(spring, arguments);
  }

  /** As {@link #forWork}, and an empty graph is filled with the shipped facts first. */
  ConfigurableApplicationContext forReading(String... arguments) {
    ConfigurableApplicationContext context = forWork(arguments);
    try {
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
