package jp.enishi.cypher;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.web.CallsInFlight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has every reading query planned once behind the user's back when the server is ready: planning
 * takes Neo4j a hundred times longer than answering. Without parameters nothing is found, so that
 * only the planning costs; {@code EXPLAIN} would not do, its plans are kept apart. Whoever asks
 * meanwhile comes first.
 */
@Component
public class PlansAhead {

  private static final Logger LOG = LoggerFactory.getLogger(PlansAhead.class);

  /** Threads that plan for a command; each passes over what another has in hand. */
  private static final int AT_ONCE = 2;

  private final Catalogue catalogue;
  private final ReadQueries queries;
  private final CallsInFlight calls;

  PlansAhead(Catalogue catalogue, ReadQueries queries, CallsInFlight calls) {
    this.catalogue = catalogue;
    this.queries = queries;
    this.calls = calls;
  }

  /**
   * Plans these queries in a thread of its own, one after another, while their caller still does
   * something else.
   */
  public void inTheBackground(List<String> names) {
    for (int i = 0; i < AT_ONCE; i++) {
      Thread thread = new Thread(() -> names.forEach(queries::plan), "plans-ahead-" + i);
      thread.setDaemon(true);
      thread.start();
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  void inTheBackground(ApplicationReadyEvent ready) {
    WarmUps.inTheBackground(ready, "plans-ahead", this::plan);
  }

  /** Questions in words last; the page's own come first. */
  private void plan() {
    Stream.concat(catalogue.list("queries/").stream(), catalogue.list("analysis/").stream())
        .filter(query -> !query.params().isEmpty())
        .sorted(Comparator.comparing(query -> query.name().startsWith("queries/ask/")))
        .forEach(
            query -> {
              calls.awaitNone();
              queries.plan(query.name());
            });
    LOG.debug("Every query with parameters is planned");
  }
}
