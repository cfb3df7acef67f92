package jp.enishi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.enishi.query.OrganizationProfile.Body;
import jp.enishi.query.OrganizationProfile.Citation;
import jp.enishi.query.OrganizationProfile.Member;
import jp.enishi.query.OrganizationProfile.TieCount;
import jp.enishi.query.OrganizationProfile.Unit;
import jp.enishi.web.NotFound;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Service;

/** Reads one organisation, and who has the same partners. */
@Service
public class OrganizationProfiles {

  private final Reader reader;
  private final AgreementViews agreements;
  private final Sources sources;

  OrganizationProfiles(Reader reader, AgreementViews agreements, Sources sources) {
    this.reader = reader;
    this.agreements = agreements;
    this.sources = sources;
  }

  /** All about it; throws {@link NotFound}. */
  public OrganizationProfile getOrganization(String id) {
    List<Found> found = reader.list("organization/profile", Map.of("id", id), Found.class);
    if (found.isEmpty()) {
      throw new NotFound("団体", id);
    }
    Found o = found.get(0);
    List<String> ids = reader.ids("organization/agreements", Map.of("id", id));
    List<String> concerned = new ArrayList<>(ids);
    concerned.add(id);
    List<Citation> citations = new ArrayList<>();
    agreements
        .citations(ids)
        .forEach(
            (agreement, cites) ->
                cites.forEach(cite -> citations.add(new Citation(agreement, cite))));
    return new OrganizationProfile(
        o.organization(),
        o.code(),
        o.aliases(),
        o.since(),
        o.until(),
        o.lat(),
        o.lon(),
        o.ties(),
        o.partners(),
        agreements.lines(ids, id),
        o.councils(),
        o.members().stream().map(m -> new Member(m.organization(), m.role())).toList(),
        o.units(),
        reader.list("issue/about", Map.of("ids", concerned), Issue.class),
        citations,
        proceedings(id),
        sources.coverage(""));
  }

  private Proceedings proceedings(String id) {
    FoundProceedings found =
        reader.list("organization/proceedings", Map.of("id", id), FoundProceedings.class).get(0);
    return new Proceedings(
        found.themes(),
        found.meetings(),
        found.proposed(),
        found.participations().stream().map(Proceedings.Row::view).toList(),
        found.participants().stream().map(Proceedings.Row::view).toList());
  }

  /** Who shares partners with it, the most shared first; throws {@link NotFound}. */
  public Page<CoPartner> listCoPartners(String id, Paging paging) {
    var rows =
        reader.rows(
            "queries/organization/co-partners",
            Map.of("id", id, "offset", paging.offset(), "limit", paging.limit()));
    if (rows.isEmpty()) {
      throw new NotFound("団体", id);
    }
    List<CoPartner> items =
        ((List<?>) rows.get(0).get("items"))
            .stream().map(item -> reader.as(item, CoPartner.class)).toList();
    long total = ((Number) rows.get(0).get("total")).longValue();
    return new Page<>(items, total, paging.limit(), paging.offset());
  }

  /** Throws {@link NotFound} when one of them is not there. */
  void requireAll(List<String> ids) {
    List<String> existing = reader.ids("organization/existing", Map.of("ids", ids));
    ids.stream()
        .filter(id -> !existing.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new NotFound("団体", id);
            });
  }

  private record FoundProceedings(
      List<Proceedings.Theme> themes,
      List<Proceedings.Meeting> meetings,
      List<Proceedings.Proposed> proposed,
      List<Proceedings.Row> participations,
      List<Proceedings.Row> participants) {}

  private record FoundMember(Ref organization, String role) {}

  private record Found(
      Ref organization,
      String code,
      List<String> aliases,
      LocalDate since,
      LocalDate until,
      Double lat,
      Double lon,
      long partners,
      List<TieCount> ties,
      List<Body> councils,
      List<FoundMember> members,
      List<Unit> units) {}
}
