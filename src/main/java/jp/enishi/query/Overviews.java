package jp.enishi.query;

import java.util.List;
import java.util.Map;
import jp.enishi.query.Overview.Amount;
import jp.enishi.query.Overview.Document;
import jp.enishi.query.Overview.Hub;
import org.springframework.stereotype.Service;

/** Reads what is in the graph as a whole. */
@Service
public class Overviews {

  private static final int HUBS = 10;

  private final Reader reader;

  Overviews(Reader reader) {
    this.reader = reader;
  }

  /** Numbers, documents and the best connected organisations. */
  public Overview getOverview() {
    Counts counts = reader.list("overview/counts", Map.of(), Counts.class).get(0);
    List<Hub> hubs =
        reader.list("overview/hubs", Map.of("limit", HUBS), FoundHub.class).stream()
            .map(hub -> new Hub(hub.organization(), hub.partners(), hub.agreements()))
            .toList();
    return new Overview(
        counts.organizations(),
        counts.agreements(),
        reader.list("overview/documents", Map.of(), Document.class),
        counts.openIssues(),
        reader.list("overview/fields", Map.of(), Amount.class),
        reader.list("overview/countries", Map.of(), Amount.class),
        hubs);
  }

  private record Counts(long organizations, long agreements, long openIssues) {}

  private record FoundHub(Ref organization, long partners, long agreements) {}
}
