package jp.enishi.database;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded database in a thread of its own while the application is still put together:
 * each takes seconds, and neither needs the other. Wanted by {@link #WANTED} only, for a program
 * that may yet refuse to start should not have touched the database.
 */
public final class StartAhead implements ApplicationContextInitializer<GenericApplicationContext> {

  /** Property of a program that is sure to need the database. */
  private static final String WANTED = "enishi.database.ahead";

  private static final String EMBEDDED = "jp.enishi.database.embedded.AheadOfApplication";

  /** What the build without the embedded database leaves out. */
  public interface Embedded extends AutoCloseable {

    /** Begins to start it, and returns at once. */
    void start(DatabaseSettings settings);

    /** Closes it if nobody has taken it. */
    @Override
    void close();
  }

  @Override
  public void initialize(GenericApplicationContext context) {
    Environment environment = context.getEnvironment();
    ClassLoader loader = context.getClassLoader();
    if (!environment.getProperty(WANTED, Boolean.class, false)
        || StringUtils.hasText(environment.getProperty(WithoutServer.SERVER))
        || !ClassUtils.isPresent(EMBEDDED, loader)) {
      return;
    }
    Embedded embedded =
        (Embedded) BeanUtils.instantiateClass(ClassUtils.resolveClassName(EMBEDDED, loader));
    embedded.start(
        Binder.get(environment).bindOrCreate(DatabaseSettings.PREFIX, DatabaseSettings.class));
    context.getBeanFactory().registerSingleton("databaseAhead", embedded);
    context
        .getDefaultListableBeanFactory()
        .registerDisposableBean("databaseAhead", embedded::close);
  }
}
