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

  /** As of that day: numbers, documents and the best connected organisations. */
  public Overview getOverview(AsOf asOf) {
    Map<String, Object> day = Reader.with("asOf", asOf.day());
    Counts counts = reader.list("overview/counts", day, Counts.class).get(0);
    List<Hub> hubs =
        reader.list("overview/hubs", asOf.with("limit", HUBS), FoundHub.class).stream()
            .map(
                hub ->
                    new Hub(hub.organization(), hub.partners(), hub.agreements(), hub.strength()))
            .toList();
    return new Overview(
        counts.organizations(),
        counts.agreements(),
        listDocuments(),
        counts.openIssues(),
        reader.list("overview/fields", day, Amount.class),
        reader.list("overview/countries", day, Amount.class),
        hubs);
  }

  /** The documents that the graph rests on. */
  public List<Document> listDocuments() {
    return reader.list("overview/documents", Map.of(), Document.class);
  }

  private record Counts(long organizations, long agreements, long openIssues) {}

  private record FoundHub(Ref organization, long partners, long agreements, double strength) {}
}
