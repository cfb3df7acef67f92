package jp.enishi.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;

/**
 * Fills an empty graph with the shipped facts before the web server opens its port, so that the
 * first answer is not an empty one; a database that does not answer ends the start here. Registered
 * by {@code serve} only.
 */
class LoadBeforeServing implements SmartLifecycle {

  private final Driver driver;
  private final ObjectProvider<ShippedFacts> facts;
  private final Environment environment;
  private boolean running;

  LoadBeforeServing(Driver driver, ObjectProvider<ShippedFacts> facts, Environment environment) {
    this.environment = environment;
    this.driver = driver;
    this.facts = facts;
  }

  @Override
  public void start() {
    driver.verifyConnectivity();
    refuseTakenPort();
    facts.ifAvailable(ShippedFacts::loadWhenEmpty);
    running = true;
  }

  /**
   * Said before the minute of loading and not after it; the web server would only find out then.
   */
  private void refuseTakenPort() {
    int port = environment.getProperty("server.port", Integer.class, 8080);
    if (port <= 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          new InetSocketAddress(environment.getProperty("server.address", "127.0.0.1"), port));
    } catch (BindException e) {
      throw new PortInUseException(port, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Web servers start near the end of all phases. */
  @Override
  public int getPhase() {
    return 0;
  }
}
