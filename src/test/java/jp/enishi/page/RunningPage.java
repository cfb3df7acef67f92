package jp.enishi.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.enishi.EnishiApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The page that the browser tests look at: the one at the system property {@code enishi.page.url},
 * or else the application, started once in this process on a free port with the shipped facts in an
 * empty data directory.
 */
final class RunningPage {

  private static String address;

  private RunningPage() {}

  /** Its address, without a slash at the end. */
  static synchronized String address() {
    if (address == null) {
      String given = System.getProperty("enishi.page.url", "");
      address = given.isEmpty() ? start() : given.replaceAll("/$", "");
    }
    return address;
  }

  private static String start() {
    ConfigurableApplicationContext application =
        new SpringApplicationBuilder(EnishiApplication.class)
            .run("--server.port=0", "--enishi.database.data=" + emptyDirectory());
    Runtime.getRuntime().addShutdownHook(new Thread(application::close));
    return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
  }

  private static Path emptyDirectory() {
    try {
      return Files.createTempDirectory("enishi-page");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
