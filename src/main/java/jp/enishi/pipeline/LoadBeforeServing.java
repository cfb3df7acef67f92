package jp.enishi.pipeline;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Fills an empty graph with the shipped facts before the web server opens its port, so that the
 * first answer is not an empty one; a database that does not answer ends the start here. Registered
 * by {@code serve} only.
 */
class LoadBeforeServing implements SmartLifecycle {

  private final Driver driver;
  private final ObjectProvider<ShippedFacts> facts;
  private boolean running;

  LoadBeforeServing(Driver driver, ObjectProvider<ShippedFacts> facts) {
    this.driver = driver;
    this.facts = facts;
  }

  @Override
  public void start() {
    driver.verifyConnectivity();
    facts.ifAvailable(ShippedFacts::loadWhenEmpty);
    running = true;
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
