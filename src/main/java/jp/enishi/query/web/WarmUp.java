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
import jp.enishi.query.Totals;
import jp.enishi.web.Paging;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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

  WarmUp(
      Overviews overviews,
      OrganizationController organizations,
      GraphController graph,
      OrganizationProfiles profiles,
      AgreementViews agreements,
      IssueRegister issues,
      Totals totals) {
    this.overviews = overviews;
    this.organizations = organizations;
    this.graph = graph;
    this.profiles = profiles;
    this.agreements = agreements;
    this.issues = issues;
    this.totals = totals;
  }

  @EventListener(ApplicationReadyEvent.class)
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

  private void ask() {
    List<Overview.Hub> hubs = overviews.getOverview(AsOf.TODAY).hubs();
    if (!hubs.isEmpty()) {
      String hub = hubs.get(0).organization().id();
      organizations.search(hubs.get(0).organization().name(), null, null, null, null, true, 10, 0);
      var profile = profiles.getOrganization(hub, AsOf.TODAY);
      profiles.listCoPartners(hub, AsOf.TODAY, FEW);
      organizations.partners(hub, List.of(), List.of(), List.of(), null, true, null, true, 50, 0);
      graph.graph(List.of(hub), 1, List.of(), List.of(), null, true, 50);
      if (!profile.agreements().isEmpty()) {
        agreements.getAgreement(profile.agreements().get(0).id(), AsOf.TODAY);
      }
    }
    issues.listIssues(IssueFilter.ANY, FEW);
    totals.listTotals(null, null);
  }
}
