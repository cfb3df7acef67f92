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
    LedgerSettings ledgers = new LedgerSettings(data);
    return new LoadFacts(
        GraphWriters.on(driver),
        new Catalogue(),
        new GazetteerSettings(null),
        new ChosenReadings(ledgers),
        new Judgements(ledgers),
        new LoadedFolders(new ReviewSettings(data.resolve("loads.txt"))));
  }
}
