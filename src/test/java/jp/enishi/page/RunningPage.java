package jp.enishi.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.enishi.EnishiApplication;
import jp.enishi.support.ChildProcess;

/**
 * The page that the browser tests look at: the one at the system property {@code enishi.page.url},
 * or else {@code serve} as a planner starts it, once for the run, on a free port with the shipped
 * facts in an empty data directory.
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
    try {
      String data = Files.createTempDirectory("enishi-page").toString();
      ChildProcess server =
          ChildProcess.start(
              EnishiApplication.class,
              "serve",
              "--data",
              data,
              "--server.port=0",
              "--enishi.documents.directory=" + Path.of(data, "no-documents"));
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      return address(server);
    } catch (IOException e) {
      throw new IllegalStateException("No place for the data of the page", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the page starts", e);
    }
  }

  /** One that does not come up is stopped, so that it does not stand in the way of the next. */
  private static String address(ChildProcess server) throws InterruptedException {
    try {
      return server
          .awaitLine("http://localhost:")
          .replaceFirst(".*(http://localhost:\\d+).*", "$1");
    } catch (AssertionError e) {
      server.close();
      throw e;
    }
  }
}
