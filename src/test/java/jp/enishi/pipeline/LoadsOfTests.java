package jp.enishi.pipeline;

import java.nio.file.Path;
import jp.enishi.cypher.Catalogue;
import jp.enishi.graph.GraphWriters;
import jp.enishi.issue.ChosenReadings;
import jp.enishi.issue.LedgerSettings;
import org.neo4j.driver.Driver;

/** Loading into a database of tests, with ledgers in a folder of their own. */
final class LoadsOfTests {

  private LoadsOfTests() {}

  static LoadFacts on(Driver driver, Path data) {
    ReviewSettings review =
        new ReviewSettings(data.resolve("judgements.csv"), data.resolve("loads.txt"));
    return new LoadFacts(
        GraphWriters.on(driver),
        new Catalogue(),
        new GazetteerSettings(null),
        new ChosenReadings(new LedgerSettings(data)),
        new Judgements(review),
        new LoadedFolders(review));
  }
}
