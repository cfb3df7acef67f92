package jp.enishi.query.web;

import java.util.List;
import jp.enishi.cypher.WarmUps;
import jp.enishi.query.AgreementViews;
import jp.enishi.query.AsOf;
import jp.enishi.query.IssueFilter;
import jp.enishi.query.IssueRegister;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.query.Overview;
import jp.enishi.query.Overviews;
import jp.enishi.query.Ref;
import jp.enishi.query.Totals;
import jp.enishi.web.CallsInFlight;
import jp.enishi.web.Paging;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks the page's usual questions once behind the user's back when the server is ready: planning a
 * query for the first time takes Neo4j far longer than answering it.
 */
@Component
class WarmUp {

  private static final Paging FEW = Paging.of(5, 0);

  private final Overviews overviews;
  private final OrganizationController organizations;
  private final GraphController graph;
  private final OrganizationProfiles profiles;
  private final AgreementViews agreements;
  private final IssueRegister issues;
  private final Totals totals;
  private final CallsInFlight calls;

  WarmUp(
      Overviews overviews,
      OrganizationController organizations,
      GraphController graph,
      OrganizationProfiles profiles,
      AgreementViews agreements,
      IssueRegister issues,
      Totals totals,
      CallsInFlight calls) {
    this.overviews = overviews;
    this.organizations = organizations;
    this.graph = graph;
    this.profiles = profiles;
    this.agreements = agreements;
    this.issues = issues;
    this.totals = totals;
    this.calls = calls;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void inTheBackground(ApplicationReadyEvent ready) {
    String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    WarmUps.inTheBackground(
        ready,
        "warm-up",
        () -> {
          ask();
          DescriptionAhead.ask(port);
        });
  }

  /** What the start screen waits for comes first, and waits for nobody. */
  private void ask() {
    List<Overview.Hub> hubs = overviews.getOverview(AsOf.TODAY).hubs();
    if (!hubs.isEmpty()) {
      askAround(hubs.get(0).organization());
    }
    calls.awaitNone();
    issues.listIssues(IssueFilter.ANY, FEW);
    calls.awaitNone();
    totals.listTotals(null, null);
    calls.awaitNone();
  }

  private void askAround(Ref most) {
    String hub = most.id();
    calls.awaitNone();
    graph.graph(List.of(hub), 1, List.of(), List.of(), null, true, 50);
    calls.awaitNone();
    organizations.search(most.name(), null, null, null, null, true, 10, 0);
    calls.awaitNone();
    var profile = profiles.getOrganization(hub, AsOf.TODAY);
    calls.awaitNone();
    organizations.partners(hub, List.of(), List.of(), List.of(), null, true, null, true, 50, 0);
    calls.awaitNone();
    profiles.listCoPartners(hub, AsOf.TODAY, FEW);
    if (!profile.agreements().isEmpty()) {
      calls.awaitNone();
      agreements.getAgreement(profile.agreements().get(0).id(), AsOf.TODAY);
    }
  }
}
