package jp.enishi.support;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.testcontainers.DockerClientFactory;

/**
 * Decides the second run of the integration tests, the one against a container ({@code
 * -Denishi.test.neo4j=container}): it takes place when a Docker engine answers, and says so either
 * way. The run against the embedded database is another one and always takes place.
 */
public final class ContainerRun implements PostDiscoveryFilter {

  private Boolean possible;

  @Override
  public FilterResult apply(TestDescriptor test) {
    return TestNeo4j.which().equals("container") && !possible()
        ? FilterResult.excluded("no Docker engine")
        : FilterResult.included("Neo4j: " + TestNeo4j.which());
  }

  private synchronized boolean possible() {
    if (possible == null) {
      possible = DockerClientFactory.instance().isDockerAvailable();
      System.out.println(
          possible
              ? "[INFO] A Docker engine answers: the Neo4j tests run in a container as well."
              : "[WARNING] No Docker engine answers: the Neo4j tests ran in the embedded database"
                  + " only, not in a container.");
    }
    return possible;
  }
}
