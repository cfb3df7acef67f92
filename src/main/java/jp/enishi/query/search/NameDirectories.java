package jp.enishi.query.search;

import java.util.Map;
import jp.enishi.cypher.ReadQueries;
import org.springframework.stereotype.Component;

/** The directory of the graph as it is now: read again when something was loaded. */
@Component
public class NameDirectories {

  private final ReadQueries queries;
  private final NameFolding folding = new NameFolding();
  private Object stamp;
  private NameDirectory directory;

  NameDirectories(ReadQueries queries) {
    this.queries = queries;
  }

  /** The directory, read anew when the graph is another than it was. */
  public synchronized NameDirectory now() {
    Object now = queries.list("queries/search/stamp", Map.of()).get(0).get("stamp");
    if (directory == null || !now.equals(stamp)) {
      directory = read();
      stamp = now;
    }
    return directory;
  }

  private NameDirectory read() {
    EntriesReader reader = new EntriesReader(folding);
    queries.forEach("queries/search/names", Map.of(), reader::organization);
    queries.forEach("queries/search/successions", Map.of(), reader::succession);
    return new NameDirectory(reader.entries());
  }
}
