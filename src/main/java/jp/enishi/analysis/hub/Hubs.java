package jp.enishi.analysis.hub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.enishi.analysis.hub.Hub.Member;
import jp.enishi.analysis.hub.Hub.Pair;
import jp.enishi.analysis.hub.Hub.UnitShare;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.projection.DataVersion;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.stability.Sources;
import jp.enishi.cypher.ReadQueries;
import jp.enishi.query.AsOf;
import jp.enishi.query.CoPartnerList;
import jp.enishi.query.EnglishNames;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.query.PartnerFilter;
import jp.enishi.query.PartnerList;
import jp.enishi.query.PartnerList.Partner;
import jp.enishi.query.Partners;
import jp.enishi.query.Ref;
import jp.enishi.web.BadParameter;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Service;

/** Analyses what an organisation, or the tie between two, holds together. */
@Service
public class Hubs {

  private static final int CO_PARTNERS = 20;

  private final Projections projections;
  private final DataVersion version;
  private final Partners partners;
  private final OrganizationProfiles profiles;
  private final Sources sources;
  private final ReadQueries queries;
  private final EnglishNames english;

  Hubs(
      Projections projections,
      DataVersion version,
      Partners partners,
      OrganizationProfiles profiles,
      Sources sources,
      ReadQueries queries,
      EnglishNames english) {
    this.projections = projections;
    this.version = version;
    this.partners = partners;
    this.profiles = profiles;
    this.sources = sources;
    this.queries = queries;
    this.english = english;
  }

  /** Throws {@code NotFound}, and {@link BadParameter} for a pair of one. */
  public Hub analyse(HubRequest request) {
    String facts = version.get();
    AsOf asOf = request.asOf();
    Roles roles = new Roles(projections, asOf, facts);
    Ref one = profiles.getAnswering(request.id(), asOf);
    List<Partner> ofOne = partners(one.id(), asOf);
    List<Member> members = new ArrayList<>(List.of(member(one, ofOne, asOf, roles)));
    Pair pair = null;
    if (request.with() != null) {
      Ref other = profiles.getAnswering(request.with(), asOf);
      if (other.id().equals(one.id())) {
        throw new BadParameter("with", "id とは別の団体を指定してください。");
      }
      List<Partner> ofOther = partners(other.id(), asOf);
      members.add(member(other, ofOther, asOf, roles));
      pair = pair(one, other, ofOne, ofOther, roles);
    }
    return new Hub(
        parameters(request, one, pair == null ? null : members.get(1).organization()),
        members,
        pair,
        new Story(members, pair, english).sentences(),
        List.of(note(request)),
        facts);
  }

  private Member member(Ref organization, List<Partner> held, AsOf asOf, Roles roles) {
    Ties ties = TieCounts.of(held);
    CoPartnerList like =
        profiles.listCoPartners(organization.id(), asOf, Paging.of(CO_PARTNERS, 0));
    return new Member(
        organization,
        ties,
        roles.betweenness(organization.id()),
        roles.removals(organization.id()),
        roles.sources(organization.id(), ties, sources),
        like.page().items(),
        like.page().total(),
        units(ties, Set.of(organization.id())),
        like.coverage());
  }

  private Pair pair(Ref one, Ref other, List<Partner> ofOne, List<Partner> ofOther, Roles roles) {
    Ties between =
        TieCounts.of(
            ofOne.stream().filter(each -> each.organization().id().equals(other.id())).toList());
    Set<String> partnersOfOther =
        ofOther.stream().map(each -> each.organization().id()).collect(Collectors.toSet());
    List<Ref> shared =
        ofOne.stream()
            .map(Partner::organization)
            .filter(each -> partnersOfOther.contains(each.id()))
            .toList();
    return new Pair(
        between,
        roles.pair(one.id(), other.id()),
        shared,
        units(between, Set.of(one.id(), other.id())));
  }

  private List<Partner> partners(String id, AsOf asOf) {
    PartnerFilter all =
        new PartnerFilter(List.of(), List.of(), List.of(), asOf, asOf.day() == null, true);
    List<Partner> found = new ArrayList<>();
    PartnerList page;
    do {
      page = partners.listPartners(id, all, Paging.of(Paging.MOST, found.size()));
      found.addAll(page.page().items());
    } while (!page.page().items().isEmpty() && found.size() < page.page().total());
    return found;
  }

  private List<UnitShare> units(Ties ties, Set<String> organizations) {
    Map<String, UnitShare> units = new TreeMap<>();
    for (Map<String, Object> row :
        queries.list("analysis/hub-agreements", Map.of("agreements", ties.ids()))) {
      for (Object each : (List<?>) row.get("units")) {
        Map<?, ?> unit = (Map<?, ?>) each;
        if (organizations.contains(unit.get("organization"))) {
          units
              .computeIfAbsent(
                  (String) unit.get("id"),
                  id ->
                      new UnitShare(
                          id,
                          (String) unit.get("name"),
                          (String) unit.get("organization"),
                          new ArrayList<>()))
              .agreements()
              .add((String) row.get("agreement"));
        }
      }
    }
    return List.copyOf(units.values());
  }

  private static Map<String, Object> parameters(HubRequest request, Ref one, Ref other) {
    Map<String, Object> stated = new LinkedHashMap<>();
    stated.put("id", one.id());
    if (other != null) {
      stated.put("with", other.id());
    }
    if (request.asOf().day() != null) {
      stated.put("asOf", request.asOf().day().toString());
      stated.put("rollUp", request.asOf().rollUp());
    }
    return stated;
  }

  private static Words note(HubRequest request) {
    return request.asOf().day() == null
        ? new Words(
            "時点を問わず、資料に載っているつながりを数えています（終わったものを含みます）。資料にないつながりは数えられません。",
            "Ties of any time that the documents state are counted, ended ones included; what is in no"
                + " document cannot be.")
        : new Words(
            request.asOf().day() + " の時点のつながりを数えています。締結日の分からないものを含みます。",
            "Ties as of " + request.asOf().day() + " are counted, those of unknown date included.");
  }
}
